package id.jejakkinerja.query.read;

import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Lets a live read see what was written before it was asked: waits, for a bounded time, until the live view has read as far as the
 * log went. After that it answers with what it has, and its position says so.
 */
@Component
public class CatchUp {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = 2_000_000;

    private final EventLog log;
    private final LiveStates live;

    CatchUp(EventLog log, LiveStates live) {
        this.log = log;
        this.live = live;
    }

    /** Waits, and tells how far the live view is. */
    public LogPosition await() {
        long wanted = log.head();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        LogPosition reached = live.reached();
        while (reached.position() < wanted && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE_NANOS);
            reached = live.reached();
        }
        return reached;
    }
}
