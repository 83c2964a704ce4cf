/**
 * How to measure: alternating rounds, ratios of pairs, latencies that no stalled client hides. Knows nothing of the platform.
 */
@NullMarked
package id.jejakkinerja.bench.measure;

import org.jspecify.annotations.NullMarked;
