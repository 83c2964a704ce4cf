/**
 * The platform under measurement: in this process or in one of its own, its PostgreSQL server, its tokens.
 */
@NullMarked
package id.jejakkinerja.bench.platform;

import org.jspecify.annotations.NullMarked;
