package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.kernel.wilayah.Kecamatan;
import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The year of all kecamatan of a kabupaten, in code order; one that was not heard of has a row without figures. */
public final class TableKabupaten {

    /** Id of the table, as in its address. */
    public static final String ID = "kabupaten/capaian";

    private TableKabupaten() {}

    /**
     * @param known at most one row per kecamatan
     * @param reached how far the log was read
     */
    public static Tabel of(
            KodeKabupaten kabupaten,
            TahunAnggaran tahun,
            Collection<CapaianRow> known,
            LogPosition reached,
            Labels labels) {
        Map<KodeKecamatan, CapaianRow> byCode =
                known.stream().collect(Collectors.toMap(CapaianRow::kecamatan, Function.identity()));
        List<CapaianRow> rows = DaftarKecamatan.all().stream()
                .map(Kecamatan::code)
                .filter(code -> code.kabupaten().equals(kabupaten))
                .map(code -> byCode.getOrDefault(code, CapaianRow.empty(code)))
                .toList();
        Map<SasaranId, String> sasaran = new LinkedHashMap<>();
        rows.forEach(r -> r.sasaran().forEach(s -> sasaran.putIfAbsent(s.id(), s.nama())));
        TabelDraft table = draft(tahun, labels);
        rows.forEach(row -> add(table, row, sasaran));
        addTotals(table, rows, sasaran);
        Map<String, String> names = new LinkedHashMap<>();
        sasaran.forEach((id, nama) -> names.put(id.value(), nama));
        table.extra("sasaran", names).extra("jumlahStatus", count(rows));
        boolean synthetic = rows.stream().anyMatch(CapaianRow::sintetis);
        return table.finish(reached, synthetic ? List.of(Provenance.Kind.SYNTHETIC) : List.of());
    }

    private static TabelDraft draft(TahunAnggaran tahun, Labels labels) {
        String title = labels.text("tabel." + ID, tahun.toString(), DaftarKecamatan.NAMA_KABUPATEN);
        return new TabelDraft(ID, labels, title)
                .column("kecamatan", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("sintetis", JenisKolom.YA_TIDAK)
                .column("sasaran", JenisKolom.DAFTAR)
                .column("rataRata", JenisKolom.PERSEN)
                .column("predikat", JenisKolom.PREDIKAT)
                .column("serapan", JenisKolom.PERSEN)
                .column("status", JenisKolom.PILIHAN)
                .column("position", JenisKolom.BILANGAN);
    }

    private static void add(TabelDraft table, CapaianRow row, Map<SasaranId, String> sasaran) {
        String nama = TabelDraft.nama(row.kecamatan());
        RowDraft draft = table.row(row.kecamatan().value())
                .code("kecamatan", row.kecamatan(), nama)
                .put("nama", nama)
                .put("sintetis", row.sintetis())
                .put("sasaran", scores(sasaran, id -> score(row, id)));
        fill(draft, row.rataRata(), row.dana());
        draft.choice("status", row.status()).put("position", row.reached().position());
    }

    private static void addTotals(TabelDraft table, List<CapaianRow> rows, Map<SasaranId, String> sasaran) {
        Skor mean = mean(rows.stream().map(CapaianRow::rataRata).toList());
        Dana dana = Dana.sum(rows.stream().map(CapaianRow::dana).toList());
        RowDraft totals = table.totals()
                .put("nama", table.words().text("total.rerata"))
                .put(
                        "sasaran",
                        scores(
                                sasaran,
                                id -> mean(rows.stream().map(r -> score(r, id)).toList())));
        fill(totals, mean, dana);
        if (dana.serapan().measured().isPresent()) {
            totals.computed("serapan", table.words().text("total.serapan"));
        }
        totals.put(Tabel.LENGKAP, mean.lengkap() && dana.complete());
    }

    private static void fill(RowDraft row, Skor mean, Dana dana) {
        AlasanKosong missing = Optional.ofNullable(mean.reason()).orElse(AlasanKosong.CAPAIAN_BELUM_ADA);
        row.orEmpty("rataRata", mean.capaian(), missing.name());
        if (mean.predikat() == null) {
            row.empty("predikat", missing);
        } else {
            row.choice("predikat", mean.predikat());
        }
        row.serapan("serapan", dana.serapan());
        if (mean.capaian() != null && !mean.lengkap()) {
            row.incomplete("rataRata");
        }
        if (dana.serapan().measured().isPresent() && !dana.complete()) {
            row.incomplete("serapan");
        }
    }

    private static List<Map<String, @Nullable Object>> scores(
            Map<SasaranId, String> sasaran, Function<SasaranId, Skor> score) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (SasaranId id : sasaran.keySet()) {
            Skor nilai = score.apply(id);
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", id);
            map.put("capaian", nilai.capaian());
            map.put("predikat", nilai.predikat());
            if (nilai.reason() != null) {
                map.put(Baris.REASON, nilai.reason().name());
            }
            list.add(map);
        }
        return list;
    }

    private static Skor score(CapaianRow row, SasaranId id) {
        return row.sasaran().stream()
                .filter(s -> s.id().equals(id))
                .map(CapaianRow.PerSasaran::nilai)
                .findFirst()
                .orElseGet(() -> new Skor(null, null, AlasanKosong.CAPAIAN_BELUM_ADA, false));
    }

    private static Skor mean(List<Skor> parts) {
        List<Capaian> scores = parts.stream().map(TableKabupaten::capaian).toList();
        Rerata mean = Kinerja.POLICY.rerata(scores);
        return Skor.of(
                new Rerata(mean.capaian(), mean.complete() && parts.stream().allMatch(Skor::lengkap)));
    }

    private static Capaian capaian(Skor nilai) {
        Persen shown = nilai.capaian();
        return shown == null || nilai.predikat() == null
                ? new Capaian.Kosong(Optional.ofNullable(nilai.reason()).orElse(AlasanKosong.CAPAIAN_BELUM_ADA))
                : new Capaian.Terukur(shown.value(), shown, nilai.predikat());
    }

    private static Map<String, Long> count(List<CapaianRow> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (StatusLaporan status : StatusLaporan.values()) {
            counts.put(
                    status.name(),
                    rows.stream().filter(r -> r.status() == status).count());
        }
        return counts;
    }
}
