package id.jejakkinerja.bench.replay;

import id.jejakkinerja.bench.platform.PlainJpa;
import id.jejakkinerja.bench.platform.Server;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.runtime.eventlog.EventFilter;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.config.Configuration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.MetaData;
import org.postgresql.ds.PGSimpleDataSource;

/** Axon's tracking processor over JPA with its defaults, and a projection that does next to nothing: it has less to do than ours. */
final class PlainReplay implements AutoCloseable {
    private static final String GROUP = "plain";
    private static final int PAGE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Counts the events of each stream. */
    @ProcessingGroup(GROUP)
    static final class Counting {
        private final PlainJpa jpa;
        private final AtomicLong handled;

        Counting(PlainJpa jpa, AtomicLong handled) {
            this.jpa = jpa;
            this.handled = handled;
        }

        @EventHandler
        void on(DomainEvent event, DomainEventMessage<?> message) {
            EntityManager entities = jpa.entityManagers().getEntityManager();
            PlainCount count = entities.find(PlainCount.class, message.getAggregateIdentifier());
            if (count == null) {
                count = new PlainCount(message.getAggregateIdentifier());
                entities.persist(count);
            }
            count.oneMore();
            handled.incrementAndGet();
        }
    }

    private final PlainJpa jpa;
    private final Configuration axon;
    private final StreamingEventProcessor processor;
    private final AtomicLong handled;
    private final int events;

    private PlainReplay(PlainJpa jpa, Configuration axon, AtomicLong handled, int events) {
        this.jpa = jpa;
        this.axon = axon;
        this.processor = axon.eventProcessingConfiguration()
                .eventProcessor(GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        this.handled = handled;
        this.events = events;
    }

    /** With the first events of the platform's log in its own store. */
    static PlainReplay over(Server server, int events) throws Exception {
        PlainJpa jpa = PlainJpa.over(server, "plain_replay", "id.jejakkinerja.bench.replay");
        AtomicLong handled = new AtomicLong();
        Configuration axon = jpa.configurer()
                .eventProcessing(processing -> processing.registerEventHandler(c -> new Counting(jpa, handled)))
                .buildConfiguration();
        axon.start();
        PlainReplay replay = new PlainReplay(jpa, axon, handled, events);
        replay.processor.shutDown();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser("tk_events");
        source.setPassword(server.password("tk_events"));
        replay.fill(new EventLog(source, EventTable.STORE));
        return replay;
    }

    private void fill(EventLog log) {
        long position = 0;
        int filled = 0;
        while (filled < events) {
            List<DomainEventMessage<?>> messages = new ArrayList<>();
            for (StoredEvent e : log.page(EventFilter.ALL, Cursor.after(position, Math.min(PAGE, events - filled)))
                    .events()) {
                position = e.recorded().position();
                messages.add(new GenericDomainEventMessage<>(
                        "Plain",
                        e.recorded().stream().value(),
                        e.recorded().sequence(),
                        e.recorded().event(),
                        MetaData.from(e.recorded().meta().toMap())));
            }
            jpa.append(axon, messages);
            filled += messages.size();
        }
    }

    double rate() throws InterruptedException {
        processor.shutDown();
        handled.set(0);
        processor.resetTokens();
        long started = System.nanoTime();
        processor.start();
        while (handled.get() < events) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException(handled + " of " + events + " events handled within " + PATIENCE);
            }
            Thread.sleep(5);
        }
        return events / ((System.nanoTime() - started) / 1e9);
    }

    @Override
    public void close() {
        axon.shutdown();
        jpa.close();
    }
}
