package id.jejakkinerja.query.tabel;

import id.jejakkinerja.query.fold.KecamatanYear;

/** A table of the report: a pure function of a kecamatan's year. */
@FunctionalInterface
public interface Table {

    Tabel of(KecamatanYear year, Labels labels);
}
