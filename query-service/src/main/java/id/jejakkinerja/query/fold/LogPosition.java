package id.jejakkinerja.query.fold;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a state has read the log.
 *
 * @param position of the last event included, 0 before the first
 * @param recordedAt of that event
 */
public record LogPosition(long position, @Nullable Instant recordedAt) {

    public static final LogPosition START = new LogPosition(0, null);

    static LogPosition of(Origin origin) {
        return new LogPosition(origin.position(), origin.recordedAt());
    }

    /** The later of the two. */
    public LogPosition later(LogPosition other) {
        return other.position > position ? other : this;
    }
}
