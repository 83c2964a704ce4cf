package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.json.EventJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** The rows of one answer as events; the columns are {@link EventLog#COLUMNS}. */
final class RecordedRows implements RowMapper<Recorded<DomainEvent>> {
    private final MetaReader meta = new MetaReader();

    @Override
    public Recorded<DomainEvent> mapRow(ResultSet row, int number) throws SQLException {
        return new Recorded<>(
                row.getLong("position"),
                row.getString("event_id"),
                new StreamId(row.getString("stream")),
                row.getLong("sequence"),
                EventJson.read(row.getString("event_name"), row.getInt("event_version"), row.getString("payload")),
                meta.read(row.getString("metadata"), EventLog.instant(row)));
    }
}
