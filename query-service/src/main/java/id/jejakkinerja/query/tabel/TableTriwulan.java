package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The capaian of all kecamatan quarter by quarter, in code order. */
public final class TableTriwulan {
    /** Id of the table, as in its address. */
    public static final String ID = "kabupaten/triwulan";

    private TableTriwulan() {}

    /** @param rows of the kabupaten's years */
    public static Tabel of(KabupatenRinci kabupaten, List<Triwulan> rows, Labels labels) {
        String title = labels.text("tabel." + ID, kabupaten.tahun().toString(), DaftarKecamatan.NAMA_KABUPATEN);
        TabelDraft table = new TabelDraft(ID, labels, title)
                .column("kecamatan", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("sintetis", JenisKolom.YA_TIDAK);
        Masa.QUARTERS.forEach(quarter -> table.column(key(quarter), JenisKolom.PERSEN));
        table.column("setahun", JenisKolom.PERSEN);
        Map<KodeKecamatan, KecamatanYear> years =
                kabupaten.years().stream().collect(Collectors.toMap(KecamatanYear::kecamatan, Function.identity()));
        for (Triwulan row : rows) {
            String nama = TabelDraft.nama(row.kecamatan());
            RowDraft draft = table.row(row.kecamatan().value())
                    .code("kecamatan", row.kecamatan(), nama)
                    .put("nama", nama)
                    .put("sintetis", row.sintetis());
            Masa.QUARTERS.forEach(quarter -> put(draft, key(quarter), row.skor(quarter)));
            put(draft, "setahun", row.setahun());
            KecamatanYear year = years.get(row.kecamatan());
            if (year != null) {
                AsalTriwulan.explain(table, draft, year, row);
            }
        }
        table.extra("sasaran", AsalTriwulan.names(kabupaten.years()));
        boolean sintetis = rows.stream().anyMatch(Triwulan::sintetis);
        return table.finish(kabupaten.reached(), sintetis ? List.of(Provenance.Kind.SYNTHETIC) : List.of());
    }

    private static String key(Masa quarter) {
        return quarter.name().toLowerCase(Locale.ROOT);
    }

    private static void put(RowDraft row, String column, Skor score) {
        row.orEmpty(column, score.capaian(), "CAPAIAN_BELUM_ADA");
        if (score.capaian() != null && !score.lengkap()) {
            row.incomplete(column);
        }
    }
}
