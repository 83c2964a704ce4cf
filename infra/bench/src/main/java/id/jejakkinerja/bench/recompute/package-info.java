/**
 * How long an auditor waits while a year of all kecamatan is folded anew and compared with what readers see.
 */
@NullMarked
package id.jejakkinerja.bench.recompute;

import org.jspecify.annotations.NullMarked;
