package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.scoring.Serapan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.query.fold.KecamatanYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tabel 3.7: what every Sasaran achieved against what it spent. */
public final class Table37 {

    private Table37() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("3.7", year, labels)
                .column("sasaran", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("capaian", JenisKolom.PERSEN)
                .column("serapan", JenisKolom.PERSEN)
                .column("efisiensi", JenisKolom.PILIHAN);
        List<Rerata> means = new ArrayList<>();
        List<Dana> funds = new ArrayList<>();
        List<Masukan> parts = new ArrayList<>();
        AsalDana money = AsalDana.of(year, labels);
        for (SasaranTahun sasaran : Susunan.of(year)) {
            List<Kinerja.Ukuran> measured = Kinerja.measure(year.current(), sasaran);
            Rerata mean = Kinerja.mean(measured);
            Dana dana = dana(year, sasaran);
            means.add(mean);
            funds.add(dana);
            parts.add(Table35.masukan(sasaran, mean, measured));
            RowDraft row = table.row(sasaran.id().value())
                    .code("sasaran", sasaran.id(), sasaran.nama())
                    .put("nama", sasaran.nama());
            Serapan serapan = serapan(sasaran, dana);
            fill(row, mean, Kinerja.masukan(measured), dana, serapan);
            row.asal("serapan", money.serapan(sasaran.subKegiatan(), dana, serapan));
            compare(row, mean.capaian(), serapan);
        }
        Rerata mean = Kinerja.meanOfMeans(means);
        Dana total = Dana.sum(funds);
        RowDraft totals = table.totals().put("nama", labels.text("total.rerata"));
        fill(totals, mean, parts, total, total.serapan());
        List<KodeSubKegiatan> all = Susunan.of(year).stream()
                .map(SasaranTahun::subKegiatan)
                .flatMap(codes -> codes.stream().distinct())
                .toList();
        totals.asal("serapan", money.serapan(all, total, total.serapan()));
        if (total.serapan().measured().isPresent()) {
            totals.computed("serapan", labels.text("total.serapan"));
        }
        totals.put(Tabel.LENGKAP, mean.complete() && total.complete());
        return table.finish(year);
    }

    private static Dana dana(KecamatanYear year, SasaranTahun sasaran) {
        return Dana.sum(sasaran.subKegiatan().stream()
                .distinct()
                .map(kode -> Dana.of(year.current().anggaran(), kode))
                .toList());
    }

    private static Serapan serapan(SasaranTahun sasaran, Dana dana) {
        return sasaran.subKegiatan().isEmpty() ? new Serapan.Kosong(AlasanKosong.PROGRAM_TIDAK_ADA) : dana.serapan();
    }

    private static void fill(RowDraft row, Rerata mean, List<Masukan> parts, Dana dana, Serapan serapan) {
        row.capaian("capaian", mean, parts).serapan("serapan", serapan);
        if (serapan.measured().isPresent() && !dana.complete()) {
            row.incomplete("serapan");
        }
    }

    /** Only of a Sasaran: a mean of scores and a ratio of sums are not to be compared. */
    private static void compare(RowDraft row, Capaian capaian, Serapan serapan) {
        Optional<Efisiensi> efisiensi = Kinerja.POLICY.efisiensi(capaian, serapan);
        if (efisiensi.isPresent()) {
            List<Masukan> sides = List.of(
                    row.asal("capaian").sebagai("capaian", null, row.sel("capaian")),
                    row.asal("serapan").sebagai("serapan", null, row.sel("serapan")));
            row.choice("efisiensi", efisiensi.get())
                    .asal("efisiensi", Asal.of(Rumus.EFISIENSI, efisiensi.get(), sides));
        } else {
            row.empty(
                    "efisiensi",
                    capaian.measured().isEmpty() ? AlasanKosong.CAPAIAN_BELUM_ADA : AlasanKosong.SERAPAN_BELUM_ADA);
        }
    }
}
