package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Feeds the log's events to {@link Batch}, one batch per transaction. */
@Component
@ProcessingGroup(LiveView.PROCESSOR)
class LiveView {
    static final String PROCESSOR = "live-view";

    /** In how many parts the kecamatan are shared out. Fixed: Axon keeps a token for each. */
    static final int SEGMENTS = 4;

    private static final String BATCH = "jejak.batch";

    private final EventLog log;
    private final StreamRows streams;
    private final CapaianEntries capaian;
    private final Kept kept;
    private final Generations generations;

    LiveView(EventLog log, StreamRows streams, CapaianEntries capaian, KeptRows kept, Generations generations) {
        this.log = log;
        this.streams = streams;
        this.capaian = capaian;
        this.kept = kept;
        this.generations = generations;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        Begun begun = CurrentUnitOfWork.get().root().getOrComputeResource(BATCH, key -> begin());
        begun.batch.fold(new Recorded<>(
                begun.position(message.getIdentifier()),
                message.getIdentifier(),
                new StreamId(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                event,
                EventMeta.of(message.getMetaData(), message.getTimestamp())));
    }

    /** Axon's own way of starting over is not taken: {@link Replay} is faster by far, and both would have to be proven. */
    @ResetHandler
    void reset() {
        throw new UnsupportedOperationException("start over with a replay");
    }

    /**
     * A batch of the processor.
     *
     * @param positions of its events, by event id
     */
    private record Begun(Batch batch, Map<String, Long> positions) {
        long position(String eventId) {
            Long position = positions.get(eventId);
            if (position == null) {
                throw new IllegalStateException("event " + eventId + " is not in the log it was read from");
            }
            return position;
        }
    }

    /** A token tells how far a reader is, not where an event lies: one that fills a gap lies behind it. So the log is asked. */
    private Begun begin() {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<String> ids = work instanceof BatchingUnitOfWork<?> batching
                ? batching.getMessages().stream().map(Message::getIdentifier).toList()
                : List.of(work.getMessage().getIdentifier());
        generations.hold();
        Batch batch = new Batch(kept, log);
        work.onPrepareCommit(ignored -> write(batch.finish()));
        return new Begun(batch, log.positionsOf(ids));
    }

    private void write(Batch.Result result) {
        streams.saveAll(result.streams());
        capaian.saveAll(result.rows().values());
    }
}
