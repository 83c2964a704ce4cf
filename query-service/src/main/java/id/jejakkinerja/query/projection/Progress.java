package id.jejakkinerja.query.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the live view has read the log. One row. */
@Entity
class Progress {
    static final int ID = 1;

    @Id
    private int id;

    private long position;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    private long events;

    /** For JPA. */
    protected Progress() {}

    long position() {
        return position;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }

    /** Events folded since the last rebuild. */
    long events() {
        return events;
    }

    void reached(long newPosition, Instant newRecordedAt, int more) {
        if (newPosition > position) {
            position = newPosition;
            recordedAt = newRecordedAt;
        }
        events += more;
    }

    void restart() {
        position = 0;
        recordedAt = null;
        events = 0;
    }
}
