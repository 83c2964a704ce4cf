package id.jejakkinerja.runtime.eventlog;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Streams that call back when an event comes. Axon's own do not, and its pooled processor then looks only twice a second. The log is asked
 * no oftener for it: a second stream at the log's head, which shares what was fetched for the first, waits on a thread of its own.
 *
 * <p>Events fetched for one stream stay in memory for the others, each with a set of all positions that were missing when it was fetched.
 * A command that is overtaken leaves such a gap, and gaps are waited for up to a minute, so a busy minute makes every event kept dear. Few
 * are kept; a stream that lies further back reads for itself.
 */
public class WakingEventStore extends EmbeddedEventStore {
    private static final Logger LOG = LoggerFactory.getLogger(WakingEventStore.class);

    static final int MOST_KEPT = 500;

    /** A store as the builder describes it. */
    public WakingEventStore(Builder builder) {
        super(builder.cachedEvents(MOST_KEPT));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        return new WakingStream(super.openStream(trackingToken));
    }

    private final class WakingStream implements TrackingEventStream {
        private static final int WAIT_SECONDS = 1;

        private final TrackingEventStream events;
        private volatile boolean closed;

        WakingStream(TrackingEventStream events) {
            this.events = events;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            Thread.ofVirtual().name("log-watch").start(() -> keepWatching(callback));
            return true;
        }

        /** A watch that breaks off, because the database is away, is begun again. */
        private void keepWatching(Runnable callback) {
            try {
                while (!closed) {
                    try (TrackingEventStream head = WakingEventStore.super.openStream(createHeadToken())) {
                        watch(head, callback);
                    } catch (RuntimeException e) {
                        LOG.warn("Watching the log for new events broke off; trying again", e);
                        TimeUnit.SECONDS.sleep(WAIT_SECONDS);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void watch(TrackingEventStream head, Runnable callback) throws InterruptedException {
            // what was recorded before the head was asked is told about once here
            callback.run();
            while (!closed) {
                if (head.hasNextAvailable(WAIT_SECONDS, TimeUnit.SECONDS)) {
                    head.nextAvailable();
                    callback.run();
                }
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return events.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return events.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return events.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            events.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public void close() {
            closed = true;
            events.close();
        }
    }
}
