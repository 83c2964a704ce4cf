package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.Kinerja.Ukuran;
import java.util.List;

/** Target, realisasi and capaian of one Sasaran in all kecamatan, a row for each of its indicators, in code order. */
public final class TablePeringkat {
    private static final String ID = "kabupaten/peringkat";

    private TablePeringkat() {}

    /** @param nama of the Sasaran */
    public static Tabel of(KabupatenRinci kabupaten, SasaranId sasaran, String nama, Labels labels) {
        String title = labels.text("tabel." + ID, kabupaten.tahun().toString(), nama);
        TabelDraft table = new TabelDraft(ID, labels, title)
                .column("kecamatan", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("sintetis", JenisKolom.YA_TIDAK)
                .column("keterangan", JenisKolom.TEKS)
                .column("satuan", JenisKolom.PILIHAN)
                .column("target", JenisKolom.NILAI)
                .column("realisasi", JenisKolom.NILAI)
                .column("capaian", JenisKolom.PERSEN)
                .column("capaianMentah", JenisKolom.PERSEN)
                .column("predikat", JenisKolom.PREDIKAT);
        boolean sintetis = false;
        for (KecamatanYear year : kabupaten.years()) {
            boolean generated = year.current().provenance().contains(Provenance.Kind.SYNTHETIC);
            sintetis |= generated;
            List<Ukuran> measured = Peringkat.measured(year, sasaran);
            measured.forEach(ukuran -> add(table, year, generated, ukuran));
            if (measured.isEmpty()) {
                unmeasured(row(table, year, generated, ""));
            }
        }
        return table.finish(kabupaten.reached(), sintetis ? List.of(Provenance.Kind.SYNTHETIC) : List.of());
    }

    private static void add(TabelDraft table, KecamatanYear year, boolean sintetis, Ukuran ukuran) {
        RowDraft row = row(table, year, sintetis, ukuran.indikator().id().value());
        Asal how = ukuran.asal(row.sel("target"), row.sel("realisasi"));
        row.put("keterangan", ukuran.indikator().nama())
                .choice("satuan", ukuran.indikator().satuan())
                .orEmpty("target", ukuran.target().value(), AlasanKosong.TARGET_BELUM_ADA.name())
                .orEmpty("realisasi", ukuran.realisasi().value(), AlasanKosong.REALISASI_BELUM_ADA.name())
                .capaian("capaian", ukuran, how)
                .mentah("capaianMentah", ukuran.capaian(), how)
                .predikat("predikat", ukuran.capaian());
    }

    private static void unmeasured(RowDraft row) {
        for (String column :
                List.of("keterangan", "satuan", "target", "realisasi", "capaian", "capaianMentah", "predikat")) {
            row.empty(column, AlasanKosong.CAPAIAN_BELUM_ADA);
        }
    }

    private static RowDraft row(TabelDraft table, KecamatanYear year, boolean sintetis, String indikator) {
        String nama = TabelDraft.nama(year.kecamatan());
        return table.row(year.kecamatan() + ":" + indikator)
                .code("kecamatan", year.kecamatan(), nama)
                .put("nama", nama)
                .put("sintetis", sintetis);
    }
}
