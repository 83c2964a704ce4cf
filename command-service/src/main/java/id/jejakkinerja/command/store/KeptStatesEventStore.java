package id.jejakkinerja.command.store;

import id.jejakkinerja.runtime.eventlog.WakingEventStore;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/**
 * Reads a stream from where its kept state ends, and nothing where the command has {@linkplain KeptStates#seen seen} that it goes no further.
 * There are no stored snapshots, so none are asked for.
 */
final class KeptStatesEventStore extends WakingEventStore {
    private final KeptStates kept;

    KeptStatesEventStore(Builder builder, KeptStates kept) {
        super(builder);
        this.kept = kept;
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        Optional<DomainEventMessage<?>> snapshot = kept.snapshot(aggregateIdentifier);
        DomainEventStream state = DomainEventStream.of(snapshot.stream());
        long length = snapshot.map(event -> event.getSequenceNumber() + 1).orElse(0L);
        OptionalLong seen = KeptStates.lengthSeen(aggregateIdentifier);
        return seen.isPresent() && length >= seen.getAsLong()
                ? state
                : DomainEventStream.concat(state, readEvents(aggregateIdentifier, length));
    }
}
