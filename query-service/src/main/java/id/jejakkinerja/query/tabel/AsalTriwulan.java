package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import id.jejakkinerja.query.tabel.Triwulan.Terukur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the capaian of a quarter came about: the mean over the Sasaran, each the mean over its indicators, each from what was planned for
 * the quarter and what was recorded.
 */
final class AsalTriwulan {
    private static final String CAPAIAN = "capaian";

    private AsalTriwulan() {}

    /** Declares the quarters of a kecamatan. The steps between stand in no column, so they are parts of the quarter's: {@code tw1.ikm}. */
    static void explain(TabelDraft table, RowDraft row, KecamatanYear year, Triwulan shown) {
        for (Masa quarter : Masa.QUARTERS) {
            String column = Kinerja.quarter(quarter);
            row.asal(column, mean(table, year, quarter, key -> row.sel(column + "." + key)));
        }
        Sel own = new Sel(year.kecamatan(), "3.5", Tabel.TOTALS, CAPAIAN);
        row.asal("setahun", AsalKabupaten.same(shown.setahun(), own));
    }

    /**
     * Declares what a quarter's mean is made of.
     *
     * @param cell of a Sasaran or an indicator, by its key
     * @return the mean itself
     */
    static Asal mean(TabelDraft table, KecamatanYear year, Masa quarter, Function<String, Sel> cell) {
        List<Rerata> means = new ArrayList<>();
        List<Masukan> parts = new ArrayList<>();
        for (SasaranTahun s : Susunan.of(year)) {
            List<Masukan> indicators = new ArrayList<>();
            for (IndikatorTahun i : s.indikator()) {
                Sel sel = cell.apply(i.id().value());
                Asal how = capaian(i, Triwulan.measure(year.current(), i, quarter));
                table.asal(sel, how);
                indicators.add(how.sebagai(CAPAIAN, i.nama(), sel));
            }
            Rerata mean = Triwulan.mean(year.current(), s, quarter);
            Sel sel = cell.apply(s.id().value());
            Asal how = Asal.rerata(mean.capaian(), indicators);
            table.asal(sel, how);
            means.add(mean);
            parts.add(how.sebagai(CAPAIAN, s.nama(), sel));
        }
        return Asal.rerata(Kinerja.meanOfMeans(means).capaian(), parts);
    }

    static Asal capaian(IndikatorTahun i, Terukur measured) {
        return Asal.capaian(
                        i.arah(),
                        measured.capaian(),
                        measured.target().asal().sebagai("target", null, null),
                        measured.realisasi().asal().sebagai("realisasi", null, null))
                .in(i.satuan());
    }

    /** Names of what is between the kecamatan and its events, by their keys. */
    static Map<String, String> names(List<KecamatanYear> years) {
        Map<String, String> names = new LinkedHashMap<>();
        for (KecamatanYear year : years) {
            for (SasaranTahun s : Susunan.of(year)) {
                names.putIfAbsent(s.id().value(), s.nama());
                s.indikator().forEach(i -> names.putIfAbsent(i.id().value(), i.nama()));
            }
        }
        return names;
    }
}
