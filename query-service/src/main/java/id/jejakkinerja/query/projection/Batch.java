package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The events of one transaction of the processor: folded in memory, written once at its end. */
final class Batch {
    private static final class Folded {
        private final StreamRow row;
        private StreamState state;
        private long sequence;
        private Instant recordedAt = Instant.EPOCH;

        private Folded(StreamRow row, StreamState state) {
            this.row = row;
            this.state = state;
            this.sequence = row.sequence();
        }

        private void add(Recorded<DomainEvent> event) {
            if (event.sequence() != sequence + 1) {
                throw new IllegalStateException(
                        "after event " + sequence + " of " + event.stream() + " comes " + event.sequence());
            }
            state = state.evolve(event);
            sequence = event.sequence();
            recordedAt = event.meta().recordedAt();
        }
    }

    private final StreamRows streams;
    private final CapaianEntries capaian;
    private final EventLog log;
    private final Map<String, Long> positions;
    private final Map<StreamId, Folded> folded = new LinkedHashMap<>();

    /**
     * An empty batch.
     *
     * @param positions of the batch's events, by event id
     */
    Batch(StreamRows streams, CapaianEntries capaian, EventLog log, Map<String, Long> positions) {
        this.streams = streams;
        this.capaian = capaian;
        this.log = log;
        this.positions = positions;
    }

    /** The position of one of the batch's events. */
    long position(String eventId) {
        Long position = positions.get(eventId);
        if (position == null) {
            throw new IllegalStateException("event " + eventId + " is not in the log it was read from");
        }
        return position;
    }

    /**
     * Folds one event, unless its stream has it already. A state that lacks the events before it gets them from the log first: a reader
     * that skipped one must not go on as if it had never been.
     */
    void fold(Recorded<DomainEvent> event) {
        Folded stream = folded.computeIfAbsent(event.stream(), this::load);
        if (event.sequence() > stream.sequence + 1) {
            log.read(List.of(event.stream()), event.position() - 1).stream()
                    .filter(earlier -> earlier.sequence() > stream.sequence)
                    .forEach(stream::add);
        }
        if (event.sequence() > stream.sequence) {
            stream.add(event);
        }
    }

    /** Writes the states and the consolidated rows that depend on them. */
    void write() {
        Set<YearOf> years = new TreeSet<>();
        folded.forEach((id, stream) -> {
            stream.row.reached(
                    stream.sequence,
                    stream.state.reached().position(),
                    stream.recordedAt,
                    StateJson.write(stream.state));
            years.addAll(dependents(id));
        });
        streams.saveAll(folded.values().stream().map(f -> f.row).toList());
        capaian.saveAll(years.stream().map(this::consolidate).toList());
    }

    private Folded load(StreamId id) {
        return streams.findById(id.value())
                .map(row -> new Folded(row, StateJson.read(row.state(), StreamState.typeOf(id))))
                .orElseGet(() -> new Folded(new StreamRow(id.value()), StreamState.initial(id)));
    }

    private record YearOf(KodeKecamatan kecamatan, TahunAnggaran tahun) implements Comparable<YearOf> {
        @Override
        public int compareTo(YearOf other) {
            int byKecamatan = kecamatan.compareTo(other.kecamatan);
            return byKecamatan != 0 ? byKecamatan : tahun.compareTo(other.tahun);
        }
    }

    /** The consolidated rows a stream has a part in: its own year, or every year a plan covers that has begun. */
    private List<YearOf> dependents(StreamId id) {
        return id.kecamatan()
                .map(kecamatan -> Stream.concat(
                                id.tahun().stream(),
                                id.periode().stream()
                                        .flatMap(p -> p.years().stream())
                                        .filter(tahun -> exists(StreamId.tahunKinerja(kecamatan, tahun))))
                        .map(tahun -> new YearOf(kecamatan, tahun))
                        .toList())
                .orElse(List.of());
    }

    private boolean exists(StreamId id) {
        return folded.containsKey(id) || streams.existsById(id.value());
    }

    private CapaianEntry consolidate(YearOf year) {
        CapaianRow row = CapaianRow.of(KecamatanYear.of(year.kecamatan(), year.tahun(), states(year)));
        CapaianKey key = new CapaianKey(year.kecamatan().value(), year.tahun().value());
        CapaianEntry entry = capaian.findById(key).orElseGet(() -> new CapaianEntry(key.kecamatan(), key.tahun()));
        entry.reached(row.reached().position(), StateJson.write(row));
        return entry;
    }

    private List<StreamState> states(YearOf year) {
        String prefix = year.kecamatan() + ":";
        Set<String> names = new TreeSet<>();
        for (String kind : List.of("renstra:", "iku:", "tahunkinerja:")) {
            names.addAll(streams.names(kind + prefix, kind + prefix + "~"));
        }
        folded.keySet().forEach(id -> names.add(id.value()));
        Map<StreamId, StreamState> states = new HashMap<>();
        names.stream()
                .map(StreamId::new)
                .filter(id -> KecamatanYear.concerns(year.kecamatan(), year.tahun(), id))
                .forEach(id -> states.put(id, folded.computeIfAbsent(id, this::load).state));
        return List.copyOf(states.values());
    }
}
