package id.jejakkinerja.runtime.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WakingEventStoreTest {
    private static final int PATIENCE_SECONDS = 10;

    /** Hands out a new object with every reading, as a database does. */
    private static final class FreshlyRead extends InMemoryEventStorageEngine {
        @Override
        public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
            return super.readEvents(token, mayBlock)
                    .map(event -> new GenericTrackedEventMessage<>(event.trackingToken(), event));
        }
    }

    private final InMemoryEventStorageEngine log = new FreshlyRead();
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

    /** Each with the gaps of its minute, ten thousand of them once filled a reader's memory. */
    @Test
    @Timeout(60)
    void keepsTheEndOfTheLogOnly() throws InterruptedException {
        int events = 4 * WakingEventStore.MOST_KEPT;
        List<WeakReference<TrackedEventMessage<?>>> read = new ArrayList<>();
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS))
                    .as("nothing, so it waits with the others from now on")
                    .isFalse();
            for (int i = 0; i < events; i++) {
                store.publish(event(i));
                while (!stream.hasNextAvailable(10, TimeUnit.MILLISECONDS)) {
                    // Axon may miss that an event came, so it is asked again instead of for longer
                }
                read.add(new WeakReference<>(stream.nextAvailable()));
            }
            System.gc();

            assertThat(read.stream().filter(event -> event.get() != null))
                    .hasSizeBetween(WakingEventStore.MOST_KEPT / 2, WakingEventStore.MOST_KEPT + 1);
        }
    }

    private boolean called() throws InterruptedException {
        return calls.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static GenericDomainEventMessage<String> event(long sequence) {
        return new GenericDomainEventMessage<>("test", "stream", sequence, Long.toString(sequence));
    }
}
