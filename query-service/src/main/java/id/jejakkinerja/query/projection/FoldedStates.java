package id.jejakkinerja.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The states of streams, as far as their rows say that they are folded. No state is stored: it follows from the log. What was folded once
 * is kept in memory and goes on from there, for its generation of the read model only, so whoever rebuilds it starts from nothing.
 */
@Component
class FoldedStates {
    /** Events that the states in memory came from, all together. */
    private static final long MOST = 200_000;

    /** What a state counts besides its events: a plan of one event is as large as the figures of so many. */
    private static final int ITSELF = 50;

    /** Where the events come from. */
    interface Events {
        /** All events of some streams, each stream's in its order. */
        List<Recorded<DomainEvent>> of(Collection<StreamId> streams);

        /** The events of a stream from a sequence number on, in their order. */
        List<Recorded<DomainEvent>> from(StreamId stream, long sequence);
    }

    private record Key(long generation, StreamId stream) {}

    private record Folded(StreamState state, long sequence) {
        static Folded nothing(StreamId stream) {
            return new Folded(StreamState.initial(stream), -1);
        }

        Folded with(List<Recorded<DomainEvent>> events, long upTo) {
            StreamState next = state;
            long last = sequence;
            for (Recorded<DomainEvent> event : events) {
                if (event.sequence() > last && event.sequence() <= upTo) {
                    next = next.evolve(event);
                    last = event.sequence();
                }
            }
            return new Folded(next, last);
        }

        int weight() {
            return (int) Math.min(Integer.MAX_VALUE, ITSELF + sequence + 1);
        }
    }

    private final Events events;
    private final Cache<Key, Folded> known = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Folded folded) -> folded.weight())
            .build();

    @Autowired
    FoldedStates(EventLog log) {
        this(new Events() {
            @Override
            public List<Recorded<DomainEvent>> of(Collection<StreamId> streams) {
                return log.read(streams, Long.MAX_VALUE);
            }

            @Override
            public List<Recorded<DomainEvent>> from(StreamId stream, long sequence) {
                return log.readFrom(stream, sequence);
            }
        });
    }

    FoldedStates(Events events) {
        this.events = events;
    }

    /** As {@link #of(Collection)}, the state of one row. */
    StreamState of(StreamRow row) {
        return of(List.of(row)).values().iterator().next();
    }

    /**
     * The states that rows stand for; what the log does not have of them any more is not in their states.
     *
     * @throws id.jejakkinerja.runtime.eventlog.UnreadableEvent for a stream with an event that somebody spoilt
     */
    Map<StreamId, StreamState> of(Collection<StreamRow> rows) {
        Map<StreamId, StreamState> states = new TreeMap<>();
        Map<StreamId, StreamRow> unknown = new TreeMap<>();
        for (StreamRow row : rows) {
            Folded before = known.getIfPresent(key(row));
            if (before == null || before.sequence() > row.sequence()) {
                unknown.put(row.id(), row);
            } else if (before.sequence() == row.sequence()) {
                states.put(row.id(), before.state());
            } else {
                states.put(row.id(), fold(before, events.from(row.id(), before.sequence() + 1), row));
            }
        }
        if (!unknown.isEmpty()) {
            Map<StreamId, List<Recorded<DomainEvent>>> read =
                    events.of(unknown.keySet()).stream().collect(Collectors.groupingBy(Recorded::stream));
            unknown.forEach((id, row) ->
                    states.put(id, fold(Folded.nothing(id), read.getOrDefault(id, List.of()), row)));
        }
        return states;
    }

    /** Of two readers the one that sees more leaves more behind. */
    private StreamState fold(Folded before, List<Recorded<DomainEvent>> more, StreamRow row) {
        Folded folded = before.with(more, row.sequence());
        known.asMap().merge(key(row), folded, (one, other) -> one.sequence() > other.sequence() ? one : other);
        return folded.state();
    }

    private static Key key(StreamRow row) {
        return new Key(row.generation(), row.id());
    }
}
