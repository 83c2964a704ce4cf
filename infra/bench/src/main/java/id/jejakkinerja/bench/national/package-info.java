/**
 * A seeded history of all 514 kabupaten/kota: every event decided by the platform's own rules, written straight into the log.
 */
@NullMarked
package id.jejakkinerja.bench.national;

import org.jspecify.annotations.NullMarked;
