/**
 * How long the one-process mode takes from its command to readiness.
 */
@NullMarked
package id.jejakkinerja.bench.start;

import org.jspecify.annotations.NullMarked;
