package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.RenstraState;
import id.jejakkinerja.query.fold.RenstraVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The matrix of a Renstra: Tujuan, Sasaran, indicators and their target per year; one version or several. */
public final class TableRenstra {

    private TableRenstra() {}

    /** The version in force. */
    public static Tabel of(KecamatanYear year, Labels labels) {
        return of(year, Versi.IN_FORCE, labels);
    }

    public static Tabel of(KecamatanYear year, Versi versi, Labels labels) {
        List<TahunAnggaran> years = year.periode().map(PeriodeRenstra::years).orElse(List.of());
        TabelDraft table = TabelDraft.of("renstra", year, labels)
                .column("versi", JenisKolom.TAHUN)
                .column("tujuan", JenisKolom.KODE)
                .column("sasaran", JenisKolom.KODE)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("satuan", JenisKolom.PILIHAN)
                .column(
                        "target",
                        JenisKolom.NILAI_PER_BAGIAN,
                        years.stream().map(TahunAnggaran::toString).toList());
        for (RenstraVersion version : versi.select(year)) {
            for (Tujuan tujuan : version.struktur().tujuan()) {
                for (Sasaran sasaran : tujuan.sasaran()) {
                    sasaran.indikator().forEach(i -> add(table, years, version, tujuan, sasaran, i));
                }
            }
        }
        return table.extra("versi", versions(year, labels)).finish(year);
    }

    private static void add(
            TabelDraft table,
            List<TahunAnggaran> years,
            RenstraVersion version,
            Tujuan tujuan,
            Sasaran sasaran,
            IndikatorRenstra i) {
        Map<String, Angka> targets = new LinkedHashMap<>();
        for (TahunAnggaran tahun : years) {
            Nilai value = i.target().get(tahun);
            targets.put(
                    tahun.toString(),
                    value == null
                            ? Angka.missing(AlasanKosong.TARGET_BELUM_ADA)
                            : Angka.of("target", value, version.originOf(i.id(), tahun)));
        }
        table.row(version.number() + "/" + i.id())
                .put("versi", version.number())
                .code("tujuan", tujuan.id(), tujuan.nama())
                .code("sasaran", sasaran.id(), sasaran.nama())
                .code("indikator", i.id(), i.nama())
                .put("nama", i.nama())
                .choice("satuan", i.satuan())
                .angka("target", targets);
    }

    /** Every version there is, with its date and basis, so that a reader can ask for another. */
    private static List<Map<String, Object>> versions(KecamatanYear year, Labels labels) {
        RenstraState renstra = year.renstra();
        return renstra == null
                ? List.of()
                : renstra.versions().stream()
                        .map(v -> version(v, renstra, labels))
                        .toList();
    }

    private static Map<String, Object> version(RenstraVersion version, RenstraState renstra, Labels labels) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("versi", version.number());
        map.put(
                "nama",
                version.number() == 0
                        ? labels.text("versi.asli")
                        : labels.text("versi.perubahan", Integer.toString(version.number())));
        map.put("berlaku", version.origin().effectiveDate());
        map.put("ditetapkan", version.number() > 0 || renstra.adopted() != null);
        map.put("event", version.origin().event());
        if (version.origin().basis() != null) {
            map.put("dasar", labels.of(version.origin().basis()));
        }
        return map;
    }
}
