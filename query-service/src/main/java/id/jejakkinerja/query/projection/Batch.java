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
import id.jejakkinerja.runtime.eventlog.UnreadableEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Events that are written together: folded in memory, each row written once at the end. */
final class Batch {
    private static final class Folded {
        private final StreamRow row;
        private @Nullable StreamState state;
        private long sequence;
        private long position;
        private Instant recordedAt = Instant.EPOCH;

        /** @param state null where an event that is folded already cannot be read any more */
        private Folded(StreamRow row, @Nullable StreamState state) {
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
            state = state == null ? null : state.evolve(event);
            sequence = event.sequence();
            position = event.position();
            recordedAt = event.meta().recordedAt();
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

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
            stream.row.reached(stream.sequence, stream.position, stream.recordedAt);
            grown.add(stream.row);
            years.addAll(dependents(stream.row.id()));
        });
        Map<CapaianKey, CapaianEntry> rows = new LinkedHashMap<>();
        years.forEach(year -> {
            CapaianKey key =
                    new CapaianKey(year.kecamatan().value(), year.tahun().value());
            consolidate(key, year).ifPresent(row -> rows.put(key, row));
        });
        return new Result(grown, rows);
    }

    private Folded load(StreamId id) {
        return kept.stream(id)
                .map(row -> new Folded(row, past(row)))
                .orElseGet(() -> new Folded(new StreamRow(id.value()), StreamState.initial(id)));
    }

    /**
     * Somebody spoilt an event that was folded long ago. Readers of its stream are told so; all others must not wait for it to be mended, so
     * the batch goes on, and leaves alone what it cannot consolidate.
     */
    private @Nullable StreamState past(StreamRow row) {
        try {
            return kept.state(row);
        } catch (UnreadableEvent spoilt) {
            LOG.error("{} cannot be folded any more", row.id(), spoilt);
            return null;
        }
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

    /** Empty where one of the streams cannot be folded any more: then the row stays as it was, with the position it had. */
    private Optional<CapaianEntry> consolidate(CapaianKey key, YearOf year) {
        List<Folded> parts = parts(year);
        List<StreamState> states =
                parts.stream().flatMap(part -> Stream.ofNullable(part.state)).toList();
        if (states.size() < parts.size()) {
            LOG.error("the consolidated row of {} in {} stays as it was", year.kecamatan(), year.tahun());
            return Optional.empty();
        }
        CapaianRow row = CapaianRow.of(KecamatanYear.of(year.kecamatan(), year.tahun(), states));
        CapaianEntry entry = kept.entry(key).orElseGet(() -> new CapaianEntry(key.kecamatan(), key.tahun()));
        entry.reached(row.reached().position(), RowJson.write(row));
        return Optional.of(entry);
    }

    private List<Folded> parts(YearOf year) {
        return streamsOf(year.kecamatan()).stream()
                .filter(id -> KecamatanYear.concerns(year.kecamatan(), year.tahun(), id))
                .map(id -> folded.computeIfAbsent(id, this::load))
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
