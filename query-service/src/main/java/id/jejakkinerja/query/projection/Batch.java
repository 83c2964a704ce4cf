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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Events that are written together: folded in memory, each row written once at the end. */
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

        /** False for a stream whose events here were all folded before, and for one that was only looked at. */
        private boolean grew() {
            return sequence > row.sequence();
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

    private final Kept kept;
    private final EventLog log;
    private final Map<StreamId, Folded> folded = new LinkedHashMap<>();
    private final Map<KodeKecamatan, Set<StreamId>> streams = new HashMap<>();

    Batch(Kept kept, EventLog log) {
        this.kept = kept;
        this.log = log;
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

    /**
     * What the batch leaves behind.
     *
     * @param streams it has new events of
     * @param rows the consolidated ones that depend on them
     */
    record Result(List<StreamRow> streams, Map<CapaianKey, CapaianEntry> rows) {}

    /** Ends the batch. */
    Result finish() {
        Set<YearOf> years = new TreeSet<>();
        List<StreamRow> grown = new ArrayList<>();
        folded.values().stream().filter(Folded::grew).forEach(stream -> {
            stream.row.reached(stream.sequence, stream.state.reached().position(), stream.recordedAt);
            grown.add(stream.row);
            years.addAll(dependents(stream.state.stream()));
        });
        Map<CapaianKey, CapaianEntry> rows = new LinkedHashMap<>();
        years.forEach(year -> {
            CapaianKey key =
                    new CapaianKey(year.kecamatan().value(), year.tahun().value());
            rows.put(key, consolidate(key, year));
        });
        return new Result(grown, rows);
    }

    private Folded load(StreamId id) {
        return kept.stream(id)
                .map(row -> new Folded(row, kept.state(row)))
                .orElseGet(() -> new Folded(new StreamRow(id.value()), StreamState.initial(id)));
    }

    private record YearOf(KodeKecamatan kecamatan, TahunAnggaran tahun) implements Comparable<YearOf> {
        @Override
        public int compareTo(YearOf other) {
            int byKecamatan = kecamatan.compareTo(other.kecamatan);
            return byKecamatan != 0 ? byKecamatan : tahun.compareTo(other.tahun);
        }
    }

    /** The consolidated rows a stream has a part in, of years that have begun: those a plan covers; a year's own and those that look back. */
    private List<YearOf> dependents(StreamId id) {
        return id.kecamatan()
                .map(kecamatan -> Stream.concat(
                                id.tahun().stream().flatMap(KecamatanYear::lookingBack),
                                id.periode().stream().flatMap(p -> p.years().stream()))
                        .filter(tahun -> exists(StreamId.tahunKinerja(kecamatan, tahun)))
                        .map(tahun -> new YearOf(kecamatan, tahun))
                        .toList())
                .orElse(List.of());
    }

    private boolean exists(StreamId id) {
        return id.kecamatan()
                .map(kecamatan -> streamsOf(kecamatan).contains(id))
                .orElse(false);
    }

    private CapaianEntry consolidate(CapaianKey key, YearOf year) {
        CapaianRow row = CapaianRow.of(KecamatanYear.of(year.kecamatan(), year.tahun(), states(year)));
        CapaianEntry entry = kept.entry(key).orElseGet(() -> new CapaianEntry(key.kecamatan(), key.tahun()));
        entry.reached(row.reached().position(), RowJson.write(row));
        return entry;
    }

    private List<StreamState> states(YearOf year) {
        return streamsOf(year.kecamatan()).stream()
                .filter(id -> KecamatanYear.concerns(year.kecamatan(), year.tahun(), id))
                .map(id -> folded.computeIfAbsent(id, this::load).state)
                .toList();
    }

    /** Those that are kept and those that begin in this batch. */
    private Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
        return streams.computeIfAbsent(kecamatan, of -> {
            Set<StreamId> ids = new TreeSet<>(kept.streamsOf(of));
            folded.keySet().stream()
                    .filter(id -> id.kecamatan().filter(of::equals).isPresent())
                    .forEach(ids::add);
            return ids;
        });
    }
}
