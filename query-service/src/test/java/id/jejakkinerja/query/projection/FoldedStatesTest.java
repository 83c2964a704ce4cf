package id.jejakkinerja.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.fold.StreamState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("Keadaan aliran sejauh barisnya")
class FoldedStatesTest {
    private static final long LIVE = 7;

    private final Log log = new Log();
    private final FoldedStates states = new FoldedStates(log);

    @Test
    @DisplayName("sama dengan lipatan dari nol pada tiap peristiwa, dan yang sudah dilipat tidak dibaca lagi")
    void afterEveryEvent() {
        Map<StreamId, StreamState> fromZero = new TreeMap<>();
        List<Recorded<DomainEvent>> all = List.copyOf(log.events);
        log.events.clear();
        for (Recorded<DomainEvent> event : all) {
            log.events.add(event);
            StreamState next = fromZero.computeIfAbsent(event.stream(), StreamState::initial)
                    .evolve(event);
            fromZero.put(event.stream(), next);

            assertThat(states.of(row(LIVE, event.stream(), event.sequence()))).isEqualTo(next);
            assertThat(states.of(row(LIVE, event.stream(), event.sequence())))
                    .isSameAs(states.of(row(LIVE, event.stream(), event.sequence())));
        }
        assertThat(log.given).isEqualTo(all.size());
    }

    @Test
    @DisplayName("beberapa aliran sekaligus dibaca dengan satu pertanyaan")
    void manyAtOnce() {
        long last = length(Ledokombo.YEAR) - 1;
        Map<StreamId, StreamState> both =
                states.of(List.of(row(LIVE, Ledokombo.YEAR, last), row(LIVE, Ledokombo.KABUPATEN, 0)));

        assertThat(both).containsOnlyKeys(Ledokombo.YEAR, Ledokombo.KABUPATEN);
        assertThat(both.get(Ledokombo.YEAR)).isEqualTo(Ledokombo.year().current());
        assertThat(log.questions).isOne();
    }

    @Test
    @DisplayName("pembaca dengan pandangan lebih lama melihat yang lama, dan tidak memundurkan yang lain")
    void anOlderSnapshot() {
        long last = length(Ledokombo.YEAR) - 1;
        StreamState newest = states.of(row(LIVE, Ledokombo.YEAR, last));
        StreamState older = states.of(row(LIVE, Ledokombo.YEAR, last - 1));

        assertThat(older).isNotEqualTo(newest);
        assertThat(states.of(row(LIVE, Ledokombo.YEAR, last))).isSameAs(newest);
    }

    @Test
    @DisplayName("generasi lain tidak berutang apa pun kepada yang sudah dilipat")
    void anotherGeneration() {
        long last = length(Ledokombo.YEAR) - 1;
        StreamState before = states.of(row(LIVE, Ledokombo.YEAR, last));
        log.forget(Ledokombo.YEAR, last);

        assertThat(states.of(row(LIVE, Ledokombo.YEAR, last))).isSameAs(before);
        assertThat(states.of(row(LIVE + 1, Ledokombo.YEAR, last))).isNotEqualTo(before);
    }

    @Test
    @DisplayName("baris yang mengaku lebih jauh daripada log mendapat yang ada, dan yang datang kemudian tidak hilang")
    void aRowThatLies() {
        long last = length(Ledokombo.YEAR) - 1;
        Recorded<DomainEvent> late = log.forget(Ledokombo.YEAR, last);
        StreamState before = states.of(row(LIVE, Ledokombo.YEAR, last));

        log.events.add(late);

        assertThat(states.of(row(LIVE, Ledokombo.YEAR, last)))
                .isNotEqualTo(before)
                .isEqualTo(Ledokombo.year().current());
    }

    private long length(StreamId stream) {
        return log.events.stream().filter(e -> e.stream().equals(stream)).count();
    }

    private static StreamRow row(long generation, StreamId stream, long sequence) {
        StreamRow row = new StreamRow(stream.value());
        row.reached(sequence, sequence + 1, Instant.EPOCH);
        ReflectionTestUtils.setField(row, "generation", generation); // which only the database gives
        return row;
    }

    /** A log in memory that counts what it is asked and what it gives. */
    private static final class Log implements FoldedStates.Events {
        private final List<Recorded<DomainEvent>> events = new ArrayList<>();
        private int questions;
        private int given;

        @SuppressWarnings("unchecked") // every event is one of the domain's
        private Log() {
            Ledokombo.events().forEach(event -> events.add((Recorded<DomainEvent>) event));
        }

        Recorded<DomainEvent> forget(StreamId stream, long sequence) {
            Recorded<DomainEvent> event = from(stream, sequence).getFirst();
            events.remove(event);
            return event;
        }

        @Override
        public List<Recorded<DomainEvent>> of(Collection<StreamId> streams) {
            return give(
                    events.stream().filter(e -> streams.contains(e.stream())).toList());
        }

        @Override
        public List<Recorded<DomainEvent>> from(StreamId stream, long sequence) {
            return give(events.stream()
                    .filter(e -> e.stream().equals(stream) && e.sequence() >= sequence)
                    .toList());
        }

        private List<Recorded<DomainEvent>> give(List<Recorded<DomainEvent>> found) {
            questions++;
            given += found.size();
            return found;
        }
    }
}
