/**
 * A PostgreSQL server as a child of this process: unpacked, initialised once, started durable, stopped last. Knows no table.
 */
@NullMarked
package id.jejakkinerja.local.postgres;

import org.jspecify.annotations.NullMarked;
