package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.List;

/**
 * A kecamatan's year at a glance, above the tables it is drawn from.
 *
 * @param tahap the way of the year's report
 * @param triwulan a drawing for each indicator and for the money
 * @param tolok indicators that have a benchmark
 */
record LembarTahun(
        ProfilView profil,
        List<Tahapan> tahap,
        List<KartuTahun> kartu,
        Ikhtisar ikhtisar,
        List<Geseran> geseran,
        List<TolokUkur> tolok,
        List<Batang> triwulan,
        List<AnalisisView> analisis) {

    LembarTahun {
        tahap = List.copyOf(tahap);
        kartu = List.copyOf(kartu);
        geseran = List.copyOf(geseran);
        tolok = List.copyOf(tolok);
        triwulan = List.copyOf(triwulan);
        analisis = List.copyOf(analisis);
    }

    /**
     * @param tables all tables of the year
     * @param views the same as they are printed
     */
    static LembarTahun of(KecamatanYear year, List<Tabel> tables, List<TableView> views, PageQuery query) {
        PageWords words = query.words();
        return new LembarTahun(
                ProfilView.of(year, query),
                Tahapan.of(year.current(), Masa.TAHUN, words),
                KartuTahun.of(year, tables, views, query),
                Ikhtisar.of(tables, views, words),
                Geseran.of(table(tables, "refocusing"), view(views, "refocusing"), words),
                TolokUkur.of(tables, Frame.nama(year.kecamatan()), words),
                TriwulanTahun.of(year, table(tables, "3.1"), query),
                AnalisisView.of(year, table(tables, "3.7"), query));
    }

    /** Whether any kecamatan staff has written about any Sasaran. */
    public boolean dianalisis() {
        return analisis.stream().anyMatch(a -> !a.isi().isEmpty());
    }

    static Tabel table(List<Tabel> tables, String id) {
        return tables.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    static TableView view(List<TableView> views, String id) {
        return views.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow();
    }
}
