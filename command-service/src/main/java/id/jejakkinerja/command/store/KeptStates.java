package id.jejakkinerja.command.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Folded states of the streams used last, so that a command reads only what its stream has gained since. A state is kept with the number
 * of committed events it was folded from; those never change, so it is true for ever, whoever else writes to the stream, and nothing has
 * to be thrown away when somebody does.
 */
public final class KeptStates {
    /** A year of a kecamatan takes up to about 100 KiB, so these stay well below 64 MiB. */
    private static final int STREAMS = 500;

    private static final String SNAPSHOT = "kept state";
    private static final String SEEN = "jejak.keptStates.seen";

    /**
     * A state and how far it goes.
     *
     * @param length number of events it was folded from
     * @param aggregate makes a new aggregate of Axon in this state; aggregates change, states do not
     */
    private record Kept<S>(long length, S state, BiFunction<String, S, Object> aggregate) {
        /** With an identifier of its own: one made here would be counted as the first of the command's events ({@link EventIds}). */
        DomainEventMessage<?> asSnapshotOf(String stream) {
            String kind = stream.substring(0, stream.indexOf(':'));
            return new GenericDomainEventMessage<>(
                    kind,
                    stream,
                    length - 1,
                    aggregate.apply(stream, state),
                    MetaData.emptyInstance(),
                    SNAPSHOT,
                    Instant.EPOCH);
        }
    }

    private final Map<String, Kept<?>> byStream = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<?>> eldest) {
            return size() > STREAMS;
        }
    };

    /**
     * Keeps a state, unless a longer one is kept already.
     *
     * @param length number of committed events it was folded from; nothing is kept of an empty stream
     */
    public synchronized <S> void keep(String stream, long length, S state, BiFunction<String, S, Object> aggregate) {
        Kept<?> known = byStream.get(stream);
        if (length > 0 && (known == null || known.length() < length)) {
            byStream.put(stream, new Kept<>(length, state, aggregate));
        }
    }

    /**
     * Keeps the state that a command brings about, so that the next command need not read it from the log. Nothing is kept of a command
     * that is rolled back.
     *
     * @param length number of events with those of the command
     * @param state asked when they are committed
     */
    public <S> void keepOnceCommitted(
            String stream, long length, Supplier<S> state, BiFunction<String, S, Object> aggregate) {
        CurrentUnitOfWork.get().root().afterCommit(work -> keep(stream, length, state.get(), aggregate));
    }

    /**
     * Notes how long a stream was when the transaction of this unit of work looked. Where the kept state is at least as long, the work reads
     * nothing more of it: should another process write to the stream meanwhile, the event store refuses what follows from the shorter one.
     */
    public static void seen(UnitOfWork<?> work, String stream, long length) {
        work.root().resources().put(SEEN, new Seen(stream, length));
    }

    private record Seen(String stream, long length) {}

    /** How long the stream was when this unit of work looked; empty when it did not. */
    static OptionalLong lengthSeen(String stream) {
        return CurrentUnitOfWork.map(work -> work.root().<Seen>getResource(SEEN))
                .filter(seen -> seen.stream().equals(stream))
                .map(seen -> OptionalLong.of(seen.length()))
                .orElseGet(OptionalLong::empty);
    }

    /** How many events of the stream the kept state covers; 0 when none is kept. */
    public synchronized long length(String stream) {
        Kept<?> known = byStream.get(stream);
        return known == null ? 0 : known.length();
    }

    /** The kept state with its length, for a reader that folds on from there. */
    public synchronized <S> Optional<State<S>> find(String stream, Class<S> type) {
        Kept<?> known = byStream.get(stream);
        return known == null ? Optional.empty() : Optional.of(new State<>(known.length(), type.cast(known.state())));
    }

    /** A state folded from the first {@code length} events. */
    public record State<S>(long length, S state) {}

    /** The kept state as Axon takes it: a snapshot that holds a new aggregate. */
    synchronized Optional<DomainEventMessage<?>> snapshot(String stream) {
        return Optional.ofNullable(byStream.get(stream)).map(kept -> kept.asSnapshotOf(stream));
    }
}
