package id.jejakkinerja.command.store;

import id.jejakkinerja.runtime.eventlog.WakingEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;

/** Reads a stream from where its kept state ends. There are no stored snapshots, so none are asked for. */
final class KeptStatesEventStore extends WakingEventStore {
    private final KeptStates kept;

    KeptStatesEventStore(Builder builder, KeptStates kept) {
        super(builder);
        this.kept = kept;
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return kept.snapshot(aggregateIdentifier)
                .map(snapshot -> from(snapshot, aggregateIdentifier))
                .orElseGet(() -> readEvents(aggregateIdentifier, 0));
    }

    private DomainEventStream from(DomainEventMessage<?> snapshot, String stream) {
        return DomainEventStream.concat(
                DomainEventStream.of(snapshot), readEvents(stream, snapshot.getSequenceNumber() + 1));
    }
}
