package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.tabel.Kinerja.Ukuran;
import java.util.ArrayList;
import java.util.List;

/** Tabel 3.1: target, realisasi and capaian of every Sasaran indicator. */
public final class Table31 {

    private Table31() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("3.1", year, labels)
                .column("sasaran", JenisKolom.KODE)
                .column("indikator", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("satuan", JenisKolom.PILIHAN)
                .column("target", JenisKolom.NILAI)
                .column("realisasi", JenisKolom.NILAI)
                .column("capaian", JenisKolom.PERSEN)
                .column("capaianMentah", JenisKolom.PERSEN)
                .column("predikat", JenisKolom.PREDIKAT);
        List<Ukuran> all = new ArrayList<>();
        for (SasaranTahun sasaran : Susunan.of(year)) {
            for (Ukuran ukuran : Kinerja.measure(year.current(), sasaran)) {
                all.add(ukuran);
                add(table, sasaran, ukuran);
            }
        }
        Rerata mean = Kinerja.mean(all);
        table.totals()
                .put("nama", labels.text("total.rerata"))
                .capaian("capaian", mean, Kinerja.masukan(all))
                .predikat("predikat", mean.capaian())
                .put(Tabel.LENGKAP, mean.complete());
        return table.finish(year);
    }

    private static void add(TabelDraft table, SasaranTahun sasaran, Ukuran ukuran) {
        SasaranTahun.IndikatorTahun indikator = ukuran.indikator();
        RowDraft row = table.row(indikator.id().value());
        Asal how = ukuran.asal(row.sel("target"), row.sel("realisasi"));
        row.code("sasaran", sasaran.id(), sasaran.nama())
                .code("indikator", indikator.id(), indikator.nama())
                .put("nama", indikator.nama())
                .choice("satuan", indikator.satuan())
                .angka("target", ukuran.target())
                .angka("realisasi", ukuran.realisasi())
                .capaian("capaian", ukuran, how)
                .mentah("capaianMentah", ukuran.capaian(), how)
                .predikat("predikat", ukuran.capaian());
    }
}
