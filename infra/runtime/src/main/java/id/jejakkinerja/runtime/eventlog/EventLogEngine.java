package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.runtime.database.RoundTrip;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Axon's JDBC storage over our table: text a person can read in psql, and {@code timestamptz} instead of ISO strings.
 *
 * <p>Reads batches of 1000. A gap in the positions is waited for up to a minute, well beyond the longest write transaction the
 * database allows (statements end after 5 s, idle transactions after 10 s), so no event is skipped because it committed late.
 */
public final class EventLogEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 1000;
    private static final int GAP_TIMEOUT_MS = 60_000;

    /** Where a unit of work keeps what else it has to say to the server when its events are stored. */
    private static final String COMPANION = "jejak.eventLog.companion";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String insert;
    private final TransactionManager transactions;

    private EventLogEngine(Builder builder, EventTable table, TransactionManager transactions) {
        super(builder);
        this.insert = "insert into " + table.events() + " (event_id, stream, sequence, kind, recorded_at, event_name,"
                + " event_version, payload, metadata) values ";
        this.transactions = transactions;
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
        return new EventLogEngine(builder, table, transactions);
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

    /**
     * Has something asked in the round trip that stores the events of a unit of work, behind them.
     *
     * @param companion puts its statements on the trip; not asked where the work stores no event
     */
    public static void together(UnitOfWork<?> work, Consumer<RoundTrip> companion) {
        work.root().resources().put(COMPANION, companion);
    }

    /** All events in one statement, which hands out their positions in their order. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        RoundTrip trip = new RoundTrip();
        trip.change(
                insert + String.join(", ", Collections.nCopies(events.size(), ROW)),
                events.stream()
                        .flatMap(event -> columns((DomainEventMessage<?>) event, serializer))
                        .toArray());
        CurrentUnitOfWork.map(work -> work.root().<Consumer<RoundTrip>>getResource(COMPANION))
                .ifPresent(companion -> companion.accept(trip));
        transactions.executeInTransaction(() -> {
            try (Connection connection = getConnection()) {
                trip.send(connection);
            } catch (SQLException e) {
                handlePersistenceException(e, events.getFirst());
            }
        });
    }

    private static Stream<Object> columns(DomainEventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        return Stream.of(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                event.getTimestamp().atOffset(ZoneOffset.UTC),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }
}
