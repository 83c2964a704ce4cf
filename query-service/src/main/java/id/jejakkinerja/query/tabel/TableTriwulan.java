package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import java.util.List;
import java.util.Locale;

/** The capaian of all kecamatan quarter by quarter, in code order. */
public final class TableTriwulan {
    private static final String ID = "kabupaten/triwulan";

    private TableTriwulan() {}

    public static Tabel of(KabupatenRinci kabupaten, List<Triwulan> rows, Labels labels) {
        String title = labels.text("tabel." + ID, kabupaten.tahun().toString(), DaftarKecamatan.NAMA_KABUPATEN);
        TabelDraft table = new TabelDraft(ID, labels, title)
                .column("kecamatan", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("sintetis", JenisKolom.YA_TIDAK);
        Masa.QUARTERS.forEach(quarter -> table.column(key(quarter), JenisKolom.PERSEN));
        table.column("setahun", JenisKolom.PERSEN);
        for (Triwulan row : rows) {
            String nama = TabelDraft.nama(row.kecamatan());
            RowDraft draft = table.row(row.kecamatan().value())
                    .code("kecamatan", row.kecamatan(), nama)
                    .put("nama", nama)
                    .put("sintetis", row.sintetis());
            Masa.QUARTERS.forEach(quarter -> put(draft, key(quarter), row.skor(quarter)));
            put(draft, "setahun", row.setahun());
        }
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
