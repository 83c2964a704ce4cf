package id.jejakkinerja.query.ops;

import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How far the live view is behind the log. */
@Component
public class Lag {
    private static final Duration TOLERATED = Duration.ofSeconds(5);

    private final EventLog log;
    private final LiveStates live;

    Lag(EventLog log, LiveStates live) {
        this.log = log;
        this.live = live;
    }

    /**
     * One reading.
     *
     * @param events not folded yet
     * @param seconds age of the oldest of them
     */
    public record Reading(long head, long reached, long events, double seconds) {
        /** Whether readers have to be told, and an instance that has just begun is sent none yet. */
        public boolean isTooFar() {
            return seconds > TOLERATED.toSeconds();
        }
    }

    public Reading read() {
        long head = log.head();
        LogPosition reached = live.reached();
        if (reached.position() >= head) {
            return new Reading(head, reached.position(), 0, 0);
        }
        Instant oldest = log.firstRecordedAfter(reached.position()).orElseGet(Instant::now);
        double seconds = Math.max(0, Duration.between(oldest, Instant.now()).toMillis() / 1000.0);
        return new Reading(head, reached.position(), log.countAfter(reached.position()), seconds);
    }
}
