package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.StreamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The folded state of a stream as it is kept. */
@Entity
@Table(name = "stream_state")
class StreamRow {
    @Id
    private @Nullable String stream;

    private long sequence;
    private long position;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    private @Nullable String state;

    /** For JPA. */
    protected StreamRow() {}

    StreamRow(String stream) {
        this.stream = stream;
        this.sequence = -1;
    }

    StreamId id() {
        return new StreamId(Objects.requireNonNull(stream));
    }

    /** Sequence of the last event folded, -1 before the first. */
    long sequence() {
        return sequence;
    }

    long position() {
        return position;
    }

    String state() {
        return Objects.requireNonNull(state);
    }

    void reached(long newSequence, long newPosition, Instant newRecordedAt, String newState) {
        this.sequence = newSequence;
        this.position = Math.max(position, newPosition);
        this.recordedAt = newRecordedAt;
        this.state = newState;
    }

    /** Stream, sequence, position, time of recording, state. */
    Object[] columns() {
        return new Object[] {
            stream, sequence, position, Objects.requireNonNull(recordedAt).atOffset(ZoneOffset.UTC), state
        };
    }
}
