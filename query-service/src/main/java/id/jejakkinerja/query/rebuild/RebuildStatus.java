package id.jejakkinerja.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param id number of the generation it fills
 * @param startedAt by the database's clock
 * @param took from its start to now, or to its last event; by the database's clock
 * @param done events folded so far
 * @param total events to fold; null while the log is still being waited for
 * @param comparison with what readers read then; null before that
 * @param canRollBack whether readers read it and what they read before is kept
 * @param acts what was done with it, oldest first
 */
public record RebuildStatus(
        long id,
        State state,
        Instant startedAt,
        Duration took,
        long done,
        @Nullable Long total,
        @Nullable Comparison comparison,
        boolean canRollBack,
        List<Act> acts) {
    public RebuildStatus {
        acts = List.copyOf(acts);
    }

    /** Where in its life it is. */
    public enum State {
        /** Being filled or compared. */
        RUNNING,
        /** Whoever filled it is gone; nobody reads it, and the next one begins from nothing. */
        BROKEN,
        /** Complete, kept beside what is read. */
        COMPARED,
        /** Readers read it. */
        LIVE,
        /** Its rows made way for a later one. */
        DROPPED
    }

    /** What was done: a start, a switch to it, or back from it. */
    public enum Deed {
        START,
        SWITCH,
        ROLLBACK
    }

    /** Who did what, and when by the database's clock. */
    public record Act(Deed deed, String actor, Instant at) {}

    /** Events folded a second; 0 before the first. */
    public long eventsPerSecond() {
        long millis = took.toMillis();
        return millis == 0 ? 0 : done * 1000 / millis;
    }

    /** How long the rest takes at this pace, in whole seconds; null unless it is running and has a pace. */
    public @Nullable Long remainingSeconds() {
        long pace = eventsPerSecond();
        return state != State.RUNNING || total == null || pace == 0
                ? null
                : Long.valueOf(Math.ceilDiv(Math.max(0, total - done), pace));
    }
}
