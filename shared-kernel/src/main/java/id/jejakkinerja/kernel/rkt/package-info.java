/**
 * The annual plan (RKT, PermenPANRB 53/2014): Sasaran, Program, Kegiatan, SubKegiatan, and the nomenclature of codes per fiscal year (Permendagri 90/2019, Kepmendagri 050-5889/2021).
 */
@NullMarked
package id.jejakkinerja.kernel.rkt;

import org.jspecify.annotations.NullMarked;
