package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import id.jejakkinerja.query.tabel.Kelengkapan.Dokumen;
import java.util.List;

/** Which documents of a year all kecamatan have, in code order: of each document its state, its day, and whether it came late. */
public final class TableKelengkapan {
    private static final String ID = "kabupaten/kelengkapan";
    private static final String TANGGAL = ".tanggal";
    private static final String TELAT = ".telat";

    private TableKelengkapan() {}

    public static Tabel of(KabupatenRinci kabupaten, List<Kelengkapan> rows, Labels labels) {
        String title = labels.text("tabel." + ID, kabupaten.tahun().toString(), DaftarKecamatan.NAMA_KABUPATEN);
        TabelDraft table = new TabelDraft(ID, labels, title)
                .column("kecamatan", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("sintetis", JenisKolom.YA_TIDAK);
        for (Kelengkapan.Jenis jenis : Kelengkapan.Jenis.values()) {
            table.column(jenis.name(), JenisKolom.PILIHAN)
                    .column(jenis + TANGGAL, JenisKolom.TANGGAL)
                    .column(jenis + TELAT, JenisKolom.YA_TIDAK);
        }
        rows.forEach(row -> add(table, row));
        boolean generated = rows.stream().anyMatch(Kelengkapan::sintetis);
        return table.finish(kabupaten.reached(), generated ? List.of(Provenance.Kind.SYNTHETIC) : List.of());
    }

    private static void add(TabelDraft table, Kelengkapan row) {
        String nama = TabelDraft.nama(row.kecamatan());
        RowDraft draft = table.row(row.kecamatan().value())
                .code("kecamatan", row.kecamatan(), nama)
                .put("nama", nama)
                .put("sintetis", row.sintetis());
        for (Dokumen document : row.dokumen()) {
            String column = document.jenis().name();
            draft.choice(column, document.keadaan())
                    .orEmpty(column + TANGGAL, document.tanggal(), RowDraft.TIDAK_DICATAT)
                    .put(column + TELAT, document.terlambat());
        }
    }
}
