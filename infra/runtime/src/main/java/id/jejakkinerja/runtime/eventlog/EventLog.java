package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.runtime.database.RoundTrip;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a log by stream, by position and by time, through the same event JSON as Axon. Never writes. */
public final class EventLog {
    static final List<String> KINDS_OF_KECAMATAN = List.of("renstra", "iku", "tahunkinerja");

    static final String COLUMNS =
            "position, event_id, stream, sequence, recorded_at, event_name, event_version, payload, metadata";

    /** The columns of a {@link LogRow}. */
    static final String STORED = "kind, " + COLUMNS;

    private static final int NEAR = 1000;

    /** So many events a search looks through for what no index answers, before it says where to go on. */
    private static final int LOOKED_THROUGH = 100_000;

    private final JdbcClient jdbc;
    private final String table;
    private final int lookedThrough;

    public EventLog(DataSource dataSource, EventTable table) {
        this(dataSource, table, LOOKED_THROUGH);
    }

    /** @param lookedThrough so many events a search looks through at once for what no index answers */
    public EventLog(DataSource dataSource, EventTable table, int lookedThrough) {
        this.jdbc = JdbcClient.create(dataSource);
        this.table = table.events();
        this.lookedThrough = lookedThrough;
    }

    /** The events of some streams up to and including a position, in log order. */
    public List<Recorded<DomainEvent>> read(Collection<StreamId> streams, long upToPosition) {
        if (streams.isEmpty()) {
            return List.of();
        }
        List<Recorded<DomainEvent>> events = new ArrayList<>(jdbc.sql("select " + COLUMNS + " from " + table
                        + " where stream in (:streams) and position <= :position")
                .param("streams", streams.stream().map(StreamId::value).toList())
                .param("position", upToPosition)
                .query(new RecordedRows())
                .list());
        // sorted here: for every sort the server takes new memory from its system, which costs more than finding rows
        events.sort(Comparator.comparingLong(Recorded::position));
        return events;
    }

    /** The events of a stream from a sequence number on. */
    public List<Recorded<DomainEvent>> readFrom(StreamId stream, long sequence) {
        return jdbc.sql(eventsFrom())
                .param(stream.value())
                .param(sequence)
                .query(new RecordedRows())
                .list();
    }

    /** As {@link #readFrom(StreamId, long)}, asked together with other things. */
    public Supplier<List<Recorded<DomainEvent>>> readFrom(StreamId stream, long sequence, RoundTrip trip) {
        return trip.rows(eventsFrom(), new RecordedRows(), stream.value(), sequence);
    }

    private String eventsFrom() {
        return "select " + COLUMNS + " from " + table + " where stream = ? and sequence >= ? order by sequence";
    }

    /** The Renstra streams of a kecamatan that have at least one event. */
    public Set<StreamId> plansOf(KodeKecamatan kecamatan) {
        return new TreeSet<>(streamsOf("renstra", kecamatan));
    }

    /** As {@link #plansOf(KodeKecamatan)}, asked together with other things. */
    public Supplier<List<StreamId>> plansOf(KodeKecamatan kecamatan, RoundTrip trip) {
        String prefix = prefix("renstra", kecamatan);
        return trip.rows(beginnings(), EventLog::stream, prefix, prefix + "~");
    }

    /** The streams of a kecamatan that have at least one event. */
    public Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
        Set<StreamId> streams = new TreeSet<>();
        for (String kind : KINDS_OF_KECAMATAN) {
            streams.addAll(streamsOf(kind, kecamatan));
        }
        return streams;
    }

    private List<StreamId> streamsOf(String kind, KodeKecamatan kecamatan) {
        String prefix = prefix(kind, kecamatan);
        return jdbc.sql(beginnings())
                .param(prefix)
                .param(prefix + "~")
                .query(EventLog::stream)
                .list();
    }

    private static String prefix(String kind, KodeKecamatan kecamatan) {
        return kind + ":" + kecamatan + ":";
    }

    private String beginnings() {
        return "select stream from " + table + " where stream >= ? and stream < ? and sequence = 0 order by stream";
    }

    private static StreamId stream(ResultSet row, int number) throws SQLException {
        return new StreamId(row.getString("stream"));
    }

    /** All streams that have at least one event. */
    public List<StreamId> streams() {
        return jdbc.sql("select stream from " + table + " where sequence = 0 order by stream")
                .query(EventLog::stream)
                .list();
    }

    /** How many events a stream has, which is also the sequence number of its next one. */
    public long length(StreamId stream) {
        return jdbc.sql(lengthOf()).param(stream.value()).query(Long.class).single();
    }

    /** As {@link #length(StreamId)}, asked together with other things. */
    public Supplier<Long> length(StreamId stream, RoundTrip trip) {
        Supplier<List<Long>> length = trip.rows(lengthOf(), (row, number) -> row.getLong(1), stream.value());
        return () -> length.get().getFirst();
    }

    private String lengthOf() {
        return "select coalesce(max(sequence) + 1, 0) from " + table + " where stream = ?";
    }

    /** Where some events lie, by event id. */
    public Map<String, Long> positionsOf(Collection<String> eventIds) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.sql("select event_id, position from " + table + " where event_id in (:ids)")
                .param("ids", eventIds)
                .query(row -> {
                    positions.put(row.getString(1), row.getLong(2));
                });
        return positions;
    }

    /**
     * How many events lie beyond a position. Counted, unless there may be more than a search looks through: then by their positions, of
     * which a command that was rolled back leaves one unused. Whoever is far behind is asked how far all the time, and counting would
     * keep him there.
     */
    public long countAfter(long position) {
        long atMost = head() - position;
        return atMost > lookedThrough
                ? atMost
                : jdbc.sql("select count(*) from " + table + " where position > :position")
                        .param("position", position)
                        .query(Long.class)
                        .single();
    }

    /** How many events there are up to and including a position. */
    public long countUpTo(long position) {
        return jdbc.sql("select count(*) from " + table + " where position <= :position")
                .param("position", position)
                .query(Long.class)
                .single();
    }

    /** When the first event beyond a position was recorded. */
    public Optional<Instant> firstRecordedAfter(long position) {
        return jdbc.sql("select recorded_at from " + table + " where position > :position order by position limit 1")
                .param("position", position)
                .query((row, number) -> instant(row))
                .optional();
    }

    /** The last position written; 0 while the log is empty. */
    public long head() {
        return jdbc.sql("select coalesce(max(position), 0) from " + table)
                .query(Long.class)
                .single();
    }

    /**
     * The last position recorded at or before an instant; 0 when there was none yet. Positions do not quite follow the clock: transactions
     * overtake each other, and clocks are set back. So it is the highest of the {@value #NEAR} events recorded last before the instant,
     * or the log's last where that is old enough; looking through all that lies behind would take longer the longer the log.
     */
    public long positionAt(Instant instant) {
        return jdbc.sql("""
            select coalesce(greatest(
                (select max(position) from (
                    select position from %1$s where recorded_at <= :instant
                    order by recorded_at desc, position desc limit %2$d) near),
                (select position from (
                    select position, recorded_at from %1$s order by position desc limit 1) last
                    where recorded_at <= :instant)), 0)\
            """.formatted(table, NEAR))
                .param("instant", instant.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** When the last event at or before a position was recorded; empty before the first event. */
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("select recorded_at from " + table
                        + " where position <= :position order by position desc limit 1")
                .param("position", position)
                .query((row, number) -> instant(row))
                .optional();
    }

    /** One page of events, as the filter and the cursor ask for. */
    public EventPage page(EventFilter filter, EventPage.Cursor cursor) {
        return new EventSearch(jdbc, table, lookedThrough, filter, cursor).page();
    }

    /** Some events by their ids, in log order; those the log does not have are left out. */
    public List<StoredEvent> events(Collection<String> ids) {
        return jdbc.sql("select " + STORED + " from " + table + " where event_id in (:ids) order by position")
                .param("ids", ids)
                .query(RecordedRows.stored())
                .list();
    }

    /** As {@link #readFrom(StreamId, long)}, with those that cannot be read among them. */
    public List<StoredEvent> storedFrom(StreamId stream, long sequence) {
        return jdbc.sql("select " + STORED + " from " + table
                        + " where stream = :stream and sequence >= :sequence order by sequence")
                .param("stream", stream.value())
                .param("sequence", sequence)
                .query(RecordedRows.stored())
                .list();
    }

    /** Lines of the log in its order, as they are stored: from beyond one position up to and including another, at most so many. */
    public List<LogRow> rows(long after, long upTo, int limit) {
        return jdbc.sql("select " + STORED + " from " + table
                        + " where position > :after and position <= :upTo order by position limit :limit")
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, number) -> logRow(row))
                .list();
    }

    /** Lines of some streams in log order, as they are stored: from beyond a position, at most so many. */
    public List<LogRow> rows(Collection<StreamId> streams, long after, int limit) {
        return jdbc.sql("select " + STORED + " from " + table
                        + " where stream in (:streams) and position > :after order by position limit :limit")
                .param("streams", streams.stream().map(StreamId::value).toList())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> logRow(row))
                .list();
    }

    static LogRow logRow(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("kind"),
                instant(row),
                row.getString("event_name"),
                row.getString("event_version"),
                row.getString("payload"),
                row.getString("metadata"));
    }

    static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
