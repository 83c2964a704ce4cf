package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.StatusLaporan;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The year of all kecamatan of a kabupaten, in code order; one that was not heard of has a row without figures. */
public final class TableKabupaten {

    /** Id of the table, as in its address. */
    public static final String ID = "kabupaten/capaian";

    private TableKabupaten() {}

    public static Tabel of(KabupatenYear year, Labels labels) {
        Map<SasaranId, String> sasaran = year.sasaran();
        TabelDraft table = draft(year.tahun(), labels);
        year.rows().forEach(row -> add(table, row, sasaran.keySet()));
        addTotals(table, year, sasaran.keySet());
        Map<String, String> names = new LinkedHashMap<>();
        sasaran.forEach((id, nama) -> names.put(id.value(), nama));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (StatusLaporan status : StatusLaporan.values()) {
            counts.put(status.name(), year.count(status));
        }
        table.extra("sasaran", names).extra("jumlahStatus", counts);
        return table.finish(year.reached(), year.sintetis() ? List.of(Provenance.Kind.SYNTHETIC) : List.of());
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

    private static void add(TabelDraft table, CapaianRow row, Set<SasaranId> sasaran) {
        String nama = TabelDraft.nama(row.kecamatan());
        RowDraft draft = table.row(row.kecamatan().value())
                .code("kecamatan", row.kecamatan(), nama)
                .put("nama", nama)
                .put("sintetis", row.sintetis())
                .put("sasaran", scores(sasaran, row::nilai));
        fill(draft, row.rataRata(), row.dana());
        AsalKabupaten.explain(draft, row, sasaran);
        draft.choice("status", row.status()).put("position", row.reached().position());
    }

    private static void addTotals(TabelDraft table, KabupatenYear year, Set<SasaranId> sasaran) {
        Skor mean = year.mean();
        Dana dana = year.dana();
        RowDraft totals = table.totals()
                .put("nama", table.words().text("total.rerata"))
                .put("sasaran", scores(sasaran, year::mean));
        fill(totals, mean, dana);
        AsalKabupaten.explain(totals, year);
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

    private static List<Map<String, @Nullable Object>> scores(Set<SasaranId> sasaran, Function<SasaranId, Skor> score) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (SasaranId id : sasaran) {
            Skor nilai = score.apply(id);
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", id);
            map.put("capaian", nilai.capaian());
            map.put("predikat", nilai.predikat());
            if (nilai.capaian() != null && !nilai.lengkap()) {
                map.put(Tabel.LENGKAP, false);
            }
            if (nilai.reason() != null) {
                map.put(Baris.REASON, nilai.reason().name());
            }
            list.add(map);
        }
        return list;
    }
}
