package id.jejakkinerja.transfer.store;

import id.jejakkinerja.transfer.file.LogLine;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/** Every event of a snapshot in log order, a thousand in memory at a time. */
final class StoredEvents implements AutoCloseable {
    private static final int FETCH = 1000;

    private final Statement statement;
    private final ResultSet rows;
    private long leafIndex;

    StoredEvents(Connection snapshot) throws SQLException {
        this.statement = snapshot.createStatement();
        // Outside a transaction, or without this, the driver would read the whole table first.
        statement.setFetchSize(FETCH);
        this.rows = statement.executeQuery("select position, event_id, stream, sequence, kind, recorded_at, event_name,"
                + " event_version, payload, metadata from command.domain_event order by position");
    }

    /**
     * The next one; empty after the last.
     *
     * @throws TransferRefused ROW_UNREADABLE
     */
    Optional<LogLine.Event> next() throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        return Optional.of(new LogLine.Event(
                leafIndex++,
                rows.getString("event_id"),
                rows.getLong("position"),
                rows.getString("stream"),
                rows.getLong("sequence"),
                rows.getString("kind"),
                rows.getString("event_name"),
                version(),
                rows.getObject("recorded_at", OffsetDateTime.class).toInstant().toString(),
                base64("payload"),
                base64("metadata")));
    }

    /** A text in the table, a number in the contract; only the number's own text comes back as it was. */
    private int version() throws SQLException {
        String version = rows.getString("event_version");
        if (!version.matches("[1-9][0-9]{0,8}")) {
            throw new TransferRefused(TransferRefusal.ROW_UNREADABLE, rows.getLong("position"));
        }
        return Integer.parseInt(version);
    }

    private String base64(String column) throws SQLException {
        return Base64.getEncoder().encodeToString(rows.getString(column).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
