package id.jejakkinerja.query.replica;

import id.jejakkinerja.runtime.eventlog.LogRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The copy's tables over one connection, which also holds the lock that makes its owner the only writer. */
final class ReplicaTable {
    /** Any number, but the same in every process over one database: "REPLICA". */
    private static final long LOCK = 0x5245504C494341L;

    /** Where to go on reading, and in which topic. */
    record Place(String topicId, long nextOffset) {}

    private final Connection connection;

    ReplicaTable(Connection connection) {
        this.connection = connection;
    }

    boolean lock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** Position of the last event copied; 0 before the first. Also tells whether the connection still stands. */
    long reached() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(position), 0) from replica.domain_event");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Optional<Place> place() throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select topic_id, next_offset from replica.topic_offset");
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(new Place(rows.getString(1), rows.getLong(2))) : Optional.empty();
        }
    }

    /** Adds events and moves the place, both or neither. */
    void write(List<LogRow> rows, Place place) throws SQLException {
        connection.setAutoCommit(false);
        try {
            insert(rows);
            move(place);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void insert(List<LogRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into replica.domain_event (position, event_id, stream, sequence, kind, recorded_at, event_name, event_version,
                payload, metadata) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (LogRow row : rows) {
                statement.setLong(1, row.position());
                statement.setString(2, row.eventId());
                statement.setString(3, row.stream());
                statement.setLong(4, row.sequence());
                statement.setString(5, row.kind());
                statement.setObject(6, row.recordedAt().atOffset(ZoneOffset.UTC));
                statement.setString(7, row.eventName());
                statement.setString(8, row.eventVersion());
                statement.setString(9, row.payload());
                statement.setString(10, row.metadata());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void move(Place place) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into replica.topic_offset (id, topic_id, next_offset) values (1, ?, ?)
                on conflict (id) do update set topic_id = excluded.topic_id, next_offset = excluded.next_offset""")) {
            statement.setString(1, place.topicId());
            statement.setLong(2, place.nextOffset());
            statement.executeUpdate();
        }
    }

    /** @throws ReplicaBroken unless the copy holds this very event at its position */
    void requireSame(LogRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select event_id = ? and stream = ? and sequence = ? and kind = ? and recorded_at = ? and event_name = ?
                and event_version = ? and payload = ? and metadata = ? from replica.domain_event where position = ?""")) {
            statement.setString(1, row.eventId());
            statement.setString(2, row.stream());
            statement.setLong(3, row.sequence());
            statement.setString(4, row.kind());
            statement.setObject(5, row.recordedAt().atOffset(ZoneOffset.UTC));
            statement.setString(6, row.eventName());
            statement.setString(7, row.eventVersion());
            statement.setString(8, row.payload());
            statement.setString(9, row.metadata());
            statement.setLong(10, row.position());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next() || !rows.getBoolean(1)) {
                    throw ReplicaBroken.different(row.position(), row.eventId());
                }
            }
        }
    }
}
