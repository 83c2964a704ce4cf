package id.jejakkinerja.transfer.store;

import id.jejakkinerja.transfer.file.LogLine;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;

/** Puts rows into the store as they were elsewhere, a batch in a transaction. */
final class StoreWriter implements AutoCloseable {
    /** Any number, as long as every import takes the same: "jejak" on a telephone. */
    private static final long LOCK = 53525;

    private static final String EVENT = "insert into command.domain_event (position, event_id, stream, sequence, kind,"
            + " recorded_at, event_name, event_version, payload, metadata) overriding system value"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ANSWER = "insert into command.command_answer (command_id, command, subject,"
            + " body_sha256, answered_at, answer) values (?, ?, ?, ?, ?, ?)";

    private final Connection connection;

    private StoreWriter(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the store for this import, until it is closed or its connection ends.
     *
     * @throws TransferRefused STORE_BUSY
     */
    static StoreWriter of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new TransferRefused(TransferRefusal.STORE_BUSY);
            }
        }
        connection.commit();
        return new StoreWriter(connection);
    }

    /**
     * From now on the command side numbers its events beyond this position. Done before the first event comes: should the import be
     * interrupted and a service be started all the same, its events cannot take positions of the log's.
     */
    void reservePositions(long last) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(sequence,"
                + " greatest(?, coalesce(pg_sequence_last_value(sequence), 0))) from (select"
                + " pg_get_serial_sequence('command.domain_event', 'position')::regclass as sequence) s")) {
            statement.setLong(1, last);
            statement.execute();
        }
        connection.commit();
    }

    /**
     * Adds events behind the last one.
     *
     * @param lastPosition the store's last position until now
     * @throws TransferRefused STORE_WRITTEN_MEANWHILE when it is not
     */
    void addEvents(List<LogLine.Event> events, long lastPosition) throws SQLException {
        requireLast(lastPosition);
        try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
            for (LogLine.Event event : events) {
                insert.setLong(1, event.position());
                insert.setString(2, event.id());
                insert.setString(3, event.stream());
                insert.setLong(4, event.sequence());
                insert.setString(5, event.kind());
                time(insert, 6, event.recorded());
                insert.setString(7, event.type());
                insert.setString(8, Integer.toString(event.version()));
                insert.setString(9, text(event.payload()));
                insert.setString(10, text(event.metadata()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private void requireLast(long position) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Readers go on, writers wait, so what is found here is still so at the commit.
            statement.execute("lock table command.domain_event in share row exclusive mode");
            try (ResultSet row =
                    statement.executeQuery("select coalesce(max(position), 0) from command.domain_event")) {
                row.next();
                if (row.getLong(1) != position) {
                    throw new TransferRefused(TransferRefusal.STORE_WRITTEN_MEANWHILE, row.getLong(1));
                }
            }
        }
    }

    void addAnswers(List<LogLine.Answer> answers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ANSWER)) {
            for (LogLine.Answer answer : answers) {
                insert.setString(1, answer.commandId());
                insert.setString(2, answer.command());
                insert.setString(3, answer.subject());
                insert.setString(4, answer.bodySha256());
                time(insert, 5, answer.answered());
                insert.setString(6, answer.answer());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void time(PreparedStatement insert, int index, Instant instant) throws SQLException {
        insert.setObject(index, instant.atOffset(ZoneOffset.UTC));
    }

    private static String text(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}
