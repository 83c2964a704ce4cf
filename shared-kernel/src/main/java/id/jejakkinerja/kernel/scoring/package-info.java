/**
 * Capaian, predikat, serapan, efisiensi: pure arithmetic on exact decimals, versioned as a policy (PermenPANRB 53/2014; LKjIP Ledokombo 2023, Bab III.A).
 */
@NullMarked
package id.jejakkinerja.kernel.scoring;

import org.jspecify.annotations.NullMarked;
