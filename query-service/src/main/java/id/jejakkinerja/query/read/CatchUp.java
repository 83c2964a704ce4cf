package id.jejakkinerja.query.read;

import id.jejakkinerja.query.projection.LiveStates;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Lets a live read see what was written before it was asked: waits, for a bounded time, until the live view has read as far as the
 * store's log went. After that it answers with what it has, and its position says so.
 */
@Component
public class CatchUp {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long FIRST_PAUSE_NANOS = 1_000_000;
    private static final long LONGEST_PAUSE_NANOS = 100_000_000;

    private final StoreHead head;
    private final LiveStates live;

    CatchUp(StoreHead head, LiveStates live) {
        this.head = head;
        this.live = live;
    }

    /** Waits until the live view is as far as the log is now, or patience ends. */
    public void await() {
        long wanted = head.position();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE_NANOS;
        while (live.reached().position() < wanted && System.nanoTime() < deadline) {
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
        }
    }
}
