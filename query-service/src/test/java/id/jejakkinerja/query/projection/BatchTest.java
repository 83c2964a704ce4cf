package id.jejakkinerja.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.eventlog.UnreadableEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

@DisplayName("A batch of folded events")
class BatchTest {
    private static final List<Recorded<DomainEvent>> EVENTS =
            Ledokombo.events().stream().map(BatchTest::event).toList();

    private final Rows rows = new Rows(EVENTS);

    @Test
    @DisplayName("leaves the same behind, however the events are divided")
    void division() {
        Rows atOnce = new Rows(EVENTS);
        atOnce.take(fold(Kept.NOTHING, EVENTS));
        assertThat(atOnce.capaian).isNotEmpty();

        for (int size : List.of(1, 7, EVENTS.size() / 2 + 1)) {
            Rows divided = new Rows(EVENTS);
            for (int from = 0; from < EVENTS.size(); from += size) {
                divided.take(fold(divided, EVENTS.subList(from, Math.min(EVENTS.size(), from + size))));
            }
            assertThat(divided.text()).as("%d at a time", size).isEqualTo(atOnce.text());
        }
    }

    @Test
    @DisplayName("leaves nothing behind where all was folded before")
    void again() {
        rows.take(fold(rows, EVENTS));

        Batch.Result again = fold(rows, EVENTS);

        assertThat(again.streams()).isEmpty();
        assertThat(again.rows()).isEmpty();
    }

    @Test
    @DisplayName("does not write a stream that was only looked at for a consolidated row")
    void neighbours() {
        rows.take(fold(rows, EVENTS.subList(0, EVENTS.size() - 1)));
        Recorded<DomainEvent> last = EVENTS.getLast();

        assertThat(fold(rows, List.of(last)).streams())
                .extracting(StreamRow::id)
                .containsExactly(last.stream());
    }

    @Test
    @DisplayName("writes the consolidated rows of later years anew that look back at the year of a late event")
    void lateEvent() {
        Recorded<DomainEvent> last = EVENTS.getLast();
        Recorded<DomainEvent> earlier = EVENTS.stream()
                .filter(e -> e.stream().isTahunKinerja() && !e.stream().equals(last.stream()))
                .reduce((first, second) -> second)
                .orElseThrow();
        List<Recorded<DomainEvent>> late = new ArrayList<>(EVENTS);
        late.add(new Recorded<>(
                last.position() + 1,
                "late",
                earlier.stream(),
                earlier.sequence() + 1,
                earlier.event(),
                earlier.meta()));
        Rows atOnce = new Rows(late);
        atOnce.take(fold(Kept.NOTHING, late));

        Rows divided = new Rows(late);
        divided.take(fold(divided, late.subList(0, EVENTS.size())));
        divided.take(fold(divided, late.subList(EVENTS.size(), late.size())));

        assertThat(divided.text()).isEqualTo(atOnce.text());
    }

    @Test
    @DisplayName("goes on past a stream that cannot be folded any more, and leaves its consolidated row as it was")
    void spoiltPast() {
        int last = EVENTS.size() - 1;
        rows.take(fold(rows, EVENTS.subList(0, last)));
        Map<String, String> before = rows.text();
        rows.spoilt.add(EVENTS.get(last).stream());

        Batch.Result result = fold(rows, EVENTS.subList(last, last + 1));

        assertThat(result.rows()).isEmpty();
        assertThat(result.streams())
                .extracting(StreamRow::sequence)
                .containsExactly(EVENTS.get(last).sequence());
        assertThat(result.streams())
                .extracting(StreamRow::position)
                .containsExactly(EVENTS.get(last).position());
        rows.take(result);
        assertThat(rows.text()).isNotEqualTo(before).hasSameSizeAs(before);
    }

    private static Batch.Result fold(Kept kept, List<Recorded<DomainEvent>> events) {
        Batch batch = new Batch(kept, new EventLog(new NobodyAsks(), EventTable.STORE));
        events.forEach(batch::fold);
        return batch.finish();
    }

    @SuppressWarnings("unchecked") // every event is one of the domain's
    private static Recorded<DomainEvent> event(Recorded<?> recorded) {
        return (Recorded<DomainEvent>) recorded;
    }

    /** The tables in memory. */
    private static final class Rows implements Kept {
        private final List<Recorded<DomainEvent>> log;
        private final Map<StreamId, StreamRow> streams = new TreeMap<>();
        private final Set<StreamId> spoilt = new TreeSet<>();
        private final Map<CapaianKey, CapaianEntry> capaian = new HashMap<>();

        private Rows(List<Recorded<DomainEvent>> log) {
            this.log = log;
        }

        void take(Batch.Result result) {
            result.streams().forEach(row -> streams.put(row.id(), row));
            capaian.putAll(result.rows());
        }

        Map<String, String> text() {
            Map<String, String> text = new TreeMap<>();
            streams.forEach((id, row) -> text.put(id.value(), row.sequence() + " " + row.position()));
            capaian.forEach((key, row) -> text.put(key.toString(), row.capaian()));
            return text;
        }

        @Override
        public Optional<StreamRow> stream(StreamId id) {
            return Optional.ofNullable(streams.get(id));
        }

        @Override
        public StreamState state(StreamRow row) {
            if (spoilt.contains(row.id())) {
                throw new UnreadableEvent("spoilt", 1, new IllegalArgumentException("no JSON"));
            }
            StreamState state = StreamState.initial(row.id());
            for (Recorded<DomainEvent> event : log) {
                if (event.stream().equals(row.id()) && event.sequence() <= row.sequence()) {
                    state = state.evolve(event);
                }
            }
            return state;
        }

        @Override
        public Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
            return streams.keySet().stream()
                    .filter(id -> id.kecamatan().filter(kecamatan::equals).isPresent())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Optional<CapaianEntry> entry(CapaianKey key) {
            return Optional.ofNullable(capaian.get(key));
        }
    }

    /** No event is missing before another, so the log need not be asked. */
    private static final class NobodyAsks extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("asked for the log");
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }
}
