package id.jejakkinerja.runtime.eventlog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/**
 * Axon's JDBC storage over our table: text a person can read in psql, and {@code timestamptz} instead of ISO strings.
 *
 * <p>Reads batches of 1000. A gap in the positions is waited for up to a minute, well beyond the longest write transaction the
 * database allows (statements end after 5 s, idle transactions after 10 s), so no event is skipped because it committed late.
 */
public final class EventLogEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 1000;
    private static final int GAP_TIMEOUT_MS = 60_000;

    private EventLogEngine(Builder builder) {
        super(builder);
    }

    public static EventLogEngine over(
            EventTable table, ConnectionProvider connections, TransactionManager transactions) {
        EventSerializer serializer = new EventSerializer();
        Builder builder = JdbcEventStorageEngine.builder();
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(uniqueViolation())
                .batchSize(BATCH)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .dataType(String.class)
                .gapTimeout(GAP_TIMEOUT_MS)
                // a stream has no gaps, so a batch that is not full is its last one and needs no second look
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .createTokenAt(EventLogEngine::tokenAt)
                .schema(EventSchema.builder()
                        .eventTable(table.events())
                        .snapshotTable(table.snapshots())
                        .globalIndexColumn("position")
                        .eventIdentifierColumn("event_id")
                        .aggregateIdentifierColumn("stream")
                        .sequenceNumberColumn("sequence")
                        .typeColumn("kind")
                        .timestampColumn("recorded_at")
                        .payloadTypeColumn("event_name")
                        .payloadRevisionColumn("event_version")
                        .payloadColumn("payload")
                        .metaDataColumn("metadata")
                        .build());
        return new EventLogEngine(builder);
    }

    private static PreparedStatement tokenAt(Connection connection, EventSchema schema, Instant instant)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "select min(position) - 1 from " + schema.domainEventTable() + " where recorded_at >= ?");
        statement.setObject(1, instant.atOffset(ZoneOffset.UTC));
        return statement;
    }

    /** Two writers took the same sequence number of a stream: a conflict, not a fault. */
    private static PersistenceExceptionResolver uniqueViolation() {
        return exception -> {
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                    return true;
                }
            }
            return false;
        };
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int index, Instant timestamp) throws SQLException {
        statement.setObject(index, timestamp.atOffset(ZoneOffset.UTC));
    }
}
