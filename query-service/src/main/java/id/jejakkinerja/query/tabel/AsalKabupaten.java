package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the consolidated figures came about: of a kecamatan as in its own tables, of the kabupaten from its kecamatan. */
final class AsalKabupaten {
    private static final String CAPAIAN = "capaian";
    private static final String RATA_RATA = "rataRata";

    private AsalKabupaten() {}

    static void explain(RowDraft draft, CapaianRow row, Set<SasaranId> sasaran) {
        for (SasaranId id : sasaran) {
            draft.asal("sasaran." + id, same(row.nilai(id), own(row, "3.5", id.value(), CAPAIAN)));
        }
        Asal mean = same(row.rataRata(), own(row, "3.5", Tabel.TOTALS, CAPAIAN));
        draft.asal(RATA_RATA, mean).asal("predikat", mean.predikat(draft.sel(RATA_RATA)));
        Masukan share = Masukan.stated(
                "serapan",
                null,
                row.dana().serapan().measured().orElse(null),
                own(row, Table38.ID, Tabel.TOTALS, "persen"),
                List.of());
        draft.asal(
                "serapan",
                share.nilai() == null
                        ? Asal.kosong(Rumus.SAMA, AlasanKosong.SERAPAN_BELUM_ADA, List.of(share))
                        : Asal.of(Rumus.SAMA, share.nilai(), List.of(share)));
    }

    static void explain(RowDraft totals, KabupatenYear year) {
        for (SasaranId id : year.sasaran().keySet()) {
            List<Masukan> parts = each(year, r -> score(r, r.nilai(id), "sasaran." + id));
            totals.asal("sasaran." + id, Asal.rerata(KabupatenYear.capaian(year.mean(id)), parts));
            explainQuarters(totals, year, id);
        }
        Asal mean = Asal.rerata(KabupatenYear.capaian(year.mean()), each(year, r -> score(r, r.rataRata(), RATA_RATA)));
        totals.asal(RATA_RATA, mean).asal("predikat", mean.predikat(totals.sel(RATA_RATA)));
        Dana sum = year.dana();
        Masukan spent = Masukan.composed(
                "realisasi",
                null,
                sum.realisasi(),
                null,
                each(year, r -> money(r, "realisasi", r.dana().realisasi())));
        Masukan allotted = Masukan.composed(
                "pagu",
                null,
                sum.pagu(),
                null,
                each(year, r -> money(r, "pagu", r.dana().pagu())));
        totals.asal("serapan", Asal.serapan(sum.serapan(), spent, allotted));
    }

    /** The quarters' means stand on cards and in no column, so they are parts of the quarter's: {@code tw1.s1}. */
    private static void explainQuarters(RowDraft totals, KabupatenYear year, SasaranId id) {
        for (Masa quarter : year.triwulan(id).keySet()) {
            String column = Kinerja.quarter(quarter) + "." + id;
            totals.asal(
                    column,
                    Asal.rerata(
                            KabupatenYear.capaian(year.mean(id, quarter)),
                            each(year, r -> quarter(r, r.nilai(id, quarter), column))));
        }
    }

    private static Masukan quarter(CapaianRow row, @Nullable Persen value, String column) {
        Sel sel =
                value == null ? null : Sel.of(TableTriwulan.ID, row.kecamatan().value(), column);
        return Masukan.stated(CAPAIAN, TabelDraft.nama(row.kecamatan()), value, sel, List.of());
    }

    private static List<Masukan> each(KabupatenYear year, Function<CapaianRow, Masukan> part) {
        return year.rows().stream().map(part).toList();
    }

    private static Masukan score(CapaianRow row, Skor nilai, String column) {
        Sel sel = Sel.of(TableKabupaten.ID, row.kecamatan().value(), column);
        return Masukan.stated(CAPAIAN, TabelDraft.nama(row.kecamatan()), nilai.capaian(), sel, List.of());
    }

    private static Masukan money(CapaianRow row, String column, @Nullable Rupiah value) {
        return Masukan.stated(
                column, TabelDraft.nama(row.kecamatan()), value, own(row, Table38.ID, Tabel.TOTALS, column), List.of());
    }

    private static Sel own(CapaianRow row, String tabel, String key, String column) {
        return new Sel(row.kecamatan(), tabel, key, column);
    }

    /** A score as it stands elsewhere. */
    static Asal same(Skor nilai, Sel sel) {
        List<Masukan> parts = List.of(Masukan.stated(CAPAIAN, null, nilai.capaian(), sel, List.of()));
        return switch (KabupatenYear.capaian(nilai)) {
            case Capaian.Terukur t -> new Asal(Rumus.SAMA, t.shown(), null, parts, null, t);
            case Capaian.Kosong k -> Asal.kosong(Rumus.SAMA, k.reason(), parts);
        };
    }
}
