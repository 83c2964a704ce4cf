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

/** How far a stream is folded. */
@Entity
@Table(name = "folded_stream")
class StreamRow {
    @Id
    private @Nullable String stream;

    private long sequence;
    private long position;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    /** The database's to say, so it is only in rows that were read. */
    @Column(insertable = false, updatable = false)
    private long generation;

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

    /** Of the read model; only a row that was read belongs to one. */
    long generation() {
        return generation;
    }

    void reached(long newSequence, long newPosition, Instant newRecordedAt) {
        this.sequence = newSequence;
        this.position = Math.max(position, newPosition);
        this.recordedAt = newRecordedAt;
    }

    /** Stream, sequence, position, time of recording. */
    Object[] columns() {
        return new Object[] {
            stream, sequence, position, Objects.requireNonNull(recordedAt).atOffset(ZoneOffset.UTC)
        };
    }
}
