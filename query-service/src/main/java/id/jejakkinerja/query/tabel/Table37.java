package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.Efisiensi;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.kernel.scoring.Serapan;
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
        for (SasaranTahun sasaran : Susunan.of(year)) {
            Rerata mean = Kinerja.mean(Kinerja.measure(year.current(), sasaran));
            Dana dana = dana(year, sasaran);
            means.add(mean);
            funds.add(dana);
            RowDraft row = table.row(sasaran.id().value())
                    .code("sasaran", sasaran.id(), sasaran.nama())
                    .put("nama", sasaran.nama());
            Serapan serapan = serapan(sasaran, dana);
            fill(row, mean, dana, serapan);
            compare(row, mean.capaian(), serapan);
        }
        Rerata mean = Kinerja.meanOfMeans(means);
        Dana total = Dana.sum(funds);
        RowDraft totals = table.totals().put("nama", labels.text("total.rerata"));
        fill(totals, mean, total, total.serapan());
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

    private static void fill(RowDraft row, Rerata mean, Dana dana, Serapan serapan) {
        row.capaian("capaian", mean).serapan("serapan", serapan);
        if (serapan.measured().isPresent() && !dana.complete()) {
            row.incomplete("serapan");
        }
    }

    /** Only of a Sasaran: a mean of scores and a ratio of sums are not to be compared. */
    private static void compare(RowDraft row, Capaian capaian, Serapan serapan) {
        Optional<Efisiensi> efisiensi = Kinerja.POLICY.efisiensi(capaian, serapan);
        if (efisiensi.isPresent()) {
            row.choice("efisiensi", efisiensi.get());
        } else {
            row.empty(
                    "efisiensi",
                    capaian.measured().isEmpty() ? AlasanKosong.CAPAIAN_BELUM_ADA : AlasanKosong.SERAPAN_BELUM_ADA);
        }
    }
}
