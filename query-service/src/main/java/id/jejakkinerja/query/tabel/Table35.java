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
        for (SasaranTahun sasaran : Susunan.of(year)) {
            Rerata mean = Kinerja.mean(Kinerja.measure(year.current(), sasaran));
            means.add(mean);
            table.row(sasaran.id().value())
                    .code("sasaran", sasaran.id(), sasaran.nama())
                    .put("nama", sasaran.nama())
                    .capaian("capaian", mean)
                    .predikat("predikat", mean.capaian());
        }
        Rerata mean = Kinerja.meanOfMeans(means);
        table.totals()
                .put("nama", labels.text("total.rerata"))
                .capaian("capaian", mean)
                .predikat("predikat", mean.capaian())
                .put("jumlahPredikat", count(means))
                .put(Tabel.LENGKAP, mean.complete());
        return table.finish(year);
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
