package id.jejakkinerja.runtime.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WakingEventStoreTest {
    private static final int PATIENCE_SECONDS = 10;

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final WakingEventStore store =
            new WakingEventStore(EmbeddedEventStore.builder().storageEngine(log));
    private final Semaphore calls = new Semaphore(0);

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void callsBackForEveryEventThatIsAppended() throws InterruptedException {
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(calls::release)).isTrue();
            assertThat(called()).as("once at first").isTrue();

            store.publish(event(0));
            assertThat(called()).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("0");

            store.publish(event(1));
            assertThat(called()).isTrue();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("1");
        }
    }

    @Test
    void callsBackForWhatAnotherProcessWrote() throws InterruptedException {
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::release);
            assertThat(called()).as("once at first").isTrue();

            log.appendEvents(event(0));

            assertThat(called()).isTrue();
            assertThat(stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    @Test
    void startsAtTheHeadAndLeavesWhatLiesBeforeToTheReader() throws InterruptedException {
        store.publish(event(0), event(1), event(2));
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(calls::release);
            assertThat(called()).as("once at first").isTrue();

            store.publish(event(3));

            assertThat(called()).isTrue();
            assertThat(calls.availablePermits()).isZero();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("0");
        }
    }

    @Test
    void watchesOnWhenTheCallbackFailsOnce() throws InterruptedException {
        AtomicBoolean broken = new AtomicBoolean(true);
        try (TrackingEventStream stream = store.openStream(null)) {
            stream.setOnAvailableCallback(() -> {
                if (broken.getAndSet(false)) {
                    throw new IllegalStateException("planted");
                }
                calls.release();
            });

            assertThat(called()).as("begun again").isTrue();
            store.publish(event(0));
            assertThat(called()).isTrue();
        }
    }

    private boolean called() throws InterruptedException {
        return calls.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static GenericDomainEventMessage<String> event(long sequence) {
        return new GenericDomainEventMessage<>("test", "stream", sequence, Long.toString(sequence));
    }
}
