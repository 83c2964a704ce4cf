package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.Predikat;
import id.jejakkinerja.kernel.scoring.Rerata;
import id.jejakkinerja.query.fold.KecamatanYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tabel 3.5: the mean capaian of every Sasaran with its predikat, their mean, and how many have which predikat. */
public final class Table35 {

    private Table35() {}

    public static Tabel of(KecamatanYear year, Labels labels) {
        TabelDraft table = TabelDraft.of("3.5", year, labels)
                .column("sasaran", JenisKolom.KODE)
                .column("nama", JenisKolom.TEKS)
                .column("capaian", JenisKolom.PERSEN)
                .column("predikat", JenisKolom.PREDIKAT);
        List<Rerata> means = new ArrayList<>();
        List<Masukan> parts = new ArrayList<>();
        for (SasaranTahun sasaran : Susunan.of(year)) {
            List<Kinerja.Ukuran> measured = Kinerja.measure(year.current(), sasaran);
            Rerata mean = Kinerja.mean(measured);
            means.add(mean);
            parts.add(masukan(sasaran, mean, measured));
            table.row(sasaran.id().value())
                    .code("sasaran", sasaran.id(), sasaran.nama())
                    .put("nama", sasaran.nama())
                    .capaian("capaian", mean, Kinerja.masukan(measured))
                    .predikat("predikat", mean.capaian());
        }
        Rerata mean = Kinerja.meanOfMeans(means);
        table.totals()
                .put("nama", labels.text("total.rerata"))
                .capaian("capaian", mean, parts)
                .predikat("predikat", mean.capaian())
                .put("jumlahPredikat", count(means))
                .put(Tabel.LENGKAP, mean.complete());
        return table.finish(year);
    }

    /** The mean of a Sasaran as one of those that another mean is made of. */
    static Masukan masukan(SasaranTahun sasaran, Rerata mean, List<Kinerja.Ukuran> measured) {
        return Asal.rerata(mean.capaian(), Kinerja.masukan(measured))
                .sebagai("capaian", sasaran.nama(), Sel.of("3.5", sasaran.id().value(), "capaian"));
    }

    private static Map<String, Integer> count(List<Rerata> means) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Predikat predikat : Predikat.values()) {
            counts.put(predikat.name(), 0);
        }
        means.stream()
                .flatMap(m -> m.capaian().measured().stream())
                .forEach(m -> counts.merge(m.predikat().name(), 1, Integer::sum));
        return counts;
    }
}
