package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.SasaranTahun.IndikatorTahun;
import id.jejakkinerja.query.tabel.Triwulan.Terukur;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the capaian of a quarter came about: the mean over the Sasaran, each the mean over its indicators, each from what was planned for
 * the quarter and what was recorded. The steps between stand in no column, so they are parts of the quarter's: {@code tw1.ikm}.
 */
final class AsalTriwulan {
    private static final String CAPAIAN = "capaian";

    private AsalTriwulan() {}

    static void explain(TabelDraft table, RowDraft row, KecamatanYear year, Triwulan shown) {
        List<SasaranTahun> sasaran = Susunan.of(year);
        for (Masa quarter : Masa.QUARTERS) {
            List<Rerata> means = new ArrayList<>();
            List<Masukan> parts = new ArrayList<>();
            for (SasaranTahun s : sasaran) {
                Rerata mean = Triwulan.mean(year.current(), s, quarter);
                Sel sel = row.sel(part(quarter, s.id().value()));
                Asal how = Asal.rerata(mean.capaian(), indicators(table, row, year, s, quarter));
                table.asal(sel, how);
                means.add(mean);
                parts.add(how.sebagai(CAPAIAN, s.nama(), sel));
            }
            row.asal(
                    Kinerja.quarter(quarter),
                    Asal.rerata(Kinerja.meanOfMeans(means).capaian(), parts));
        }
        Sel own = new Sel(year.kecamatan(), "3.5", Tabel.TOTALS, CAPAIAN);
        row.asal("setahun", AsalKabupaten.same(shown.setahun(), own));
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

    private static List<Masukan> indicators(
            TabelDraft table, RowDraft row, KecamatanYear year, SasaranTahun sasaran, Masa quarter) {
        List<Masukan> parts = new ArrayList<>();
        for (IndikatorTahun i : sasaran.indikator()) {
            Sel sel = row.sel(part(quarter, i.id().value()));
            Terukur measured = Triwulan.measure(year.current(), i, quarter);
            Asal how = how(i, measured);
            table.asal(sel, how);
            parts.add(how.sebagai(CAPAIAN, i.nama(), sel));
        }
        return parts;
    }

    private static Asal how(IndikatorTahun i, Terukur measured) {
        Capaian score = measured.capaian();
        return Asal.capaian(
                        i.arah(),
                        score,
                        measured.target().asal().sebagai("target", null, null),
                        measured.realisasi().asal().sebagai("realisasi", null, null))
                .in(i.satuan());
    }

    private static String part(Masa quarter, String key) {
        return Kinerja.quarter(quarter) + "." + key;
    }
}
