package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.Kinerja.Ukuran;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Target, realisasi and capaian of one Sasaran in all kecamatan, a row for each of its indicators, in code order. */
public final class TablePeringkat {
    /** Id of the table, as in its address. */
    public static final String ID = "kabupaten/peringkat";

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
        table.extra("sasaran", Map.of(sasaran.value(), nama));
        return table.finish(kabupaten.reached(), sintetis ? List.of(Provenance.Kind.SYNTHETIC) : List.of());
    }

    /** The rows of one kecamatan about the Sasaran that an indicator belongs to; empty where it belongs to none. */
    public static Optional<Tabel> about(KecamatanYear year, String indikator, Labels labels) {
        KabupatenRinci alone = KabupatenRinci.of(year.kecamatan().kabupaten(), year.tahun(), List.of(year));
        return Susunan.of(year).stream()
                .filter(s -> s.indikator().stream().anyMatch(i -> i.id().value().equals(indikator)))
                .map(s -> of(alone, s.id(), s.nama(), labels))
                .findFirst();
    }

    private static void add(TabelDraft table, KecamatanYear year, boolean sintetis, Ukuran ukuran) {
        RowDraft row = row(table, year, sintetis, ukuran.indikator().id().value());
        Asal how = ukuran.asal(row.sel("target"), row.sel("realisasi"));
        row.put("keterangan", ukuran.indikator().nama())
                .choice("satuan", ukuran.indikator().satuan())
                .orEmpty("target", ukuran.target().value(), AlasanKosong.TARGET_BELUM_ADA.name())
                .asal("target", ukuran.target().asal())
                .orEmpty("realisasi", ukuran.realisasi().value(), AlasanKosong.REALISASI_BELUM_ADA.name())
                .asal("realisasi", ukuran.realisasi().asal())
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
