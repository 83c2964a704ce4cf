package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Feeds the log's events to {@link Batch}, one batch per transaction, and starts over when the processor is reset. */
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
    private final Reach reach;

    LiveView(EventLog log, StreamRows streams, CapaianEntries capaian, Reach reach) {
        this.log = log;
        this.streams = streams;
        this.capaian = capaian;
        this.reach = reach;
    }

    @EventHandler
    void on(DomainEvent event, DomainEventMessage<?> message) {
        Batch batch = CurrentUnitOfWork.get().root().getOrComputeResource(BATCH, key -> begin());
        batch.fold(new Recorded<>(
                batch.position(message.getIdentifier()),
                message.getIdentifier(),
                new StreamId(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                event,
                EventMeta.of(message.getMetaData(), message.getTimestamp())));
    }

    @ResetHandler
    void reset() {
        streams.deleteAllInBatch();
        capaian.deleteAllInBatch();
        reach.restart();
    }

    /** A token tells how far a reader is, not where an event lies: one that fills a gap lies behind it. So the log is asked. */
    private Batch begin() {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<String> ids = work instanceof BatchingUnitOfWork<?> batching
                ? batching.getMessages().stream().map(Message::getIdentifier).toList()
                : List.of(work.getMessage().getIdentifier());
        Batch batch = new Batch(streams, capaian, log, log.positionsOf(ids));
        work.onPrepareCommit(ignored -> batch.write());
        return batch;
    }
}
