/**
 * The tables of the performance report (PermenPANRB 53/2014, Lampiran II), each a pure function of a kecamatan's year. One shape for
 * all of them, so that one writer and one page can show every table. Must not know where the year comes from or how a table is shown.
 */
@NullMarked
package id.jejakkinerja.query.tabel;

import org.jspecify.annotations.NullMarked;
