package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.json.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;

/** The rows of one answer as events; the columns are {@link EventLog#COLUMNS}. Throws {@link UnreadableEvent} at one that is none. */
final class RecordedRows implements RowMapper<Recorded<DomainEvent>> {
    private final MetaReader meta = new MetaReader();
    private final Map<String, StreamId> streams = new HashMap<>();

    @Override
    public Recorded<DomainEvent> mapRow(ResultSet row, int number) throws SQLException {
        long position = row.getLong("position");
        String eventId = row.getString("event_id");
        try {
            return new Recorded<>(
                    position,
                    eventId,
                    streams.computeIfAbsent(row.getString("stream"), StreamId::new),
                    row.getLong("sequence"),
                    EventJson.read(
                            row.getString("event_name"),
                            LogRow.version(row.getString("event_version")),
                            row.getString("payload")),
                    meta.read(row.getString("metadata"), EventLog.instant(row)));
        } catch (RuntimeException e) {
            throw new UnreadableEvent(eventId, position, e);
        }
    }

    /** The rows with their stored form, those that cannot be read among them; the columns are {@link EventLog#STORED}. */
    static RowMapper<StoredEvent> stored() {
        RecordedRows events = new RecordedRows();
        return (row, number) -> {
            LogRow stored = EventLog.logRow(row);
            try {
                return StoredEvent.of(stored, events.mapRow(row, number));
            } catch (UnreadableEvent e) {
                return StoredEvent.unreadable(stored, e);
            }
        };
    }
}
