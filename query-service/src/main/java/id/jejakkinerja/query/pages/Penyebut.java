package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How a list of events speaks: in the reader's language, and with the names that plans gave to what events hold by its id only. */
final class Penyebut {
    private final PageWords words;
    private final SortedMap<StreamId, Map<Scalar, String>> plans = new TreeMap<>();

    private Penyebut(PageWords words) {
        this.words = words;
    }

    /** @param known events, in log order, with those that made the plans among them */
    static Penyebut of(Iterable<? extends Recorded<?>> known, PageWords words) {
        Penyebut names = new Penyebut(words);
        for (Recorded<?> event : known) {
            switch (event.event()) {
                case RenstraRegistered e -> names.learn(event.stream(), e.struktur());
                case RenstraAmended e -> names.learn(event.stream(), e.struktur());
                default -> {}
            }
        }
        return names;
    }

    private void learn(StreamId plan, StrukturRenstra struktur) {
        Map<Scalar, String> names = plans.computeIfAbsent(plan, stream -> new HashMap<>());
        struktur.sasaran().forEach(sasaran -> names.put(sasaran.id(), sasaran.nama()));
        struktur.indikator().forEach(indikator -> names.put(indikator.id(), indikator.nama()));
    }

    PageWords words() {
        return words;
    }

    /** An indicator that an event is about, by its id where nobody named it. */
    String indikator(StreamId stream, TahunAnggaran tahun, IndikatorId id) {
        return Nomenklatur.of(tahun).name(id).orElseGet(() -> planned(stream, tahun, id));
    }

    /** A Sasaran that an event is about, by its id where nobody named it. */
    String sasaran(StreamId stream, TahunAnggaran tahun, SasaranId id) {
        return planned(stream, tahun, id);
    }

    /** As the plan of the stream's kecamatan calls it, the later one where two cover the year; for the kabupaten's stream as any does. */
    private String planned(StreamId stream, TahunAnggaran tahun, Scalar id) {
        return plans.entrySet().stream()
                .filter(plan ->
                        plan.getKey().periode().filter(p -> p.contains(tahun)).isPresent())
                .filter(plan ->
                        stream.isKabupaten() || plan.getKey().kecamatan().equals(stream.kecamatan()))
                .flatMap(plan -> Stream.ofNullable(plan.getValue().get(id)))
                .reduce((earlier, later) -> later)
                .orElseGet(id::toString);
    }
}
