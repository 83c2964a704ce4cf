package id.jejakkinerja.runtime.edge;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets so many work, so many more wait their turn for a bounded time, and tells everybody else to come back: in order of arrival. */
public final class Bulkhead {
    private final Semaphore inside;
    private final Semaphore places;
    private final Duration patience;
    private final Runnable onRefusal;

    /**
     * A bulkhead with nobody inside.
     *
     * @param onRefusal called for each who is turned away
     */
    public Bulkhead(int atWork, int waiting, Duration patience, Runnable onRefusal) {
        this.inside = new Semaphore(atWork + waiting);
        this.places = new Semaphore(atWork, true);
        this.patience = patience;
        this.onRefusal = onRefusal;
    }

    /**
     * Does the work when its turn comes.
     *
     * @throws Busy when too many are waiting already, or its turn does not come in time; then nothing was done
     */
    public <T> T run(Supplier<T> work) {
        if (!inside.tryAcquire()) {
            throw refused();
        }
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw refused();
            }
            try {
                return work.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server is going down
            throw refused();
        } finally {
            inside.release();
        }
    }

    /** How many wait for their turn. */
    int waiting() {
        return places.getQueueLength();
    }

    private Busy refused() {
        onRefusal.run();
        return new Busy(Busy.QUEUE_SECONDS, null);
    }
}
