package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event with its stored form beside it. Whoever lists the log sees every row of it, also one that somebody spoilt. */
public final class StoredEvent {
    private final LogRow row;
    private final @Nullable Recorded<DomainEvent> recorded;
    private final @Nullable UnreadableEvent fault;

    private StoredEvent(LogRow row, @Nullable Recorded<DomainEvent> recorded, @Nullable UnreadableEvent fault) {
        this.row = row;
        this.recorded = recorded;
        this.fault = fault;
    }

    public static StoredEvent of(LogRow row, Recorded<DomainEvent> recorded) {
        return new StoredEvent(row, recorded, null);
    }

    /** An event of which only the stored form can be told. */
    public static StoredEvent unreadable(LogRow row, UnreadableEvent fault) {
        return new StoredEvent(row, null, fault);
    }

    /** As it is stored, byte for byte. */
    public LogRow row() {
        return row;
    }

    /** What it says; empty where it cannot be read. */
    public Optional<Recorded<DomainEvent>> readable() {
        return Optional.ofNullable(recorded);
    }

    /**
     * What it says.
     *
     * @throws UnreadableEvent where it cannot be read
     */
    public Recorded<DomainEvent> recorded() {
        if (recorded == null) {
            throw fault == null ? new IllegalStateException("neither read nor unreadable: " + row) : fault;
        }
        return recorded;
    }
}
