package id.jejakkinerja.query.projection;

import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How far the live view has folded the log. Found by comparing the log with how far each stream is folded, not by what processors say of themselves:
 * the position before the first event that its stream is not folded up to. Several segments on several machines may be anywhere
 * beyond it. What was found once is where the next search begins, so a search costs what is new.
 */
@Component
class Reach {
    private record Known(long generation, long position) {}

    private record Found(long generation, LogPosition reached) {}

    private final JdbcClient jdbc;
    private final String table;
    private volatile Known known = new Known(-1, 0);

    Reach(@Qualifier("queryDataSource") DataSource queryDataSource, EventTable table) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.table = table.events();
    }

    /**
     * Reads, and says how far the live view was in what was read. The transaction must not have read before: what is already known may have
     * been found in a later snapshot than its own, and would then be said of rows that are not that far.
     */
    <T> LiveStates.Snapshot<T> of(Supplier<T> read) {
        LogPosition reached = now();
        return new LiveStates.Snapshot<>(read.get(), reached);
    }

    /** As of the snapshot of the caller's transaction, which begins here. */
    LogPosition now() {
        Known before = known;
        Found found = jdbc.sql("""
                        with known as (
                            select generation,
                                   greatest(position, case when generation = :generation then :position else 0 end) as position
                            from query.progress),
                        unfolded as (
                            select e.position from known cross join lateral (
                                select e.position from %1$s e left join query.folded_stream s on s.stream = e.stream
                                where e.position > known.position and (s.sequence is null or e.sequence > s.sequence)
                                order by e.position limit 1) e)
                        select known.generation, e.position, e.recorded_at
                        from known left join lateral (
                            select position, recorded_at from %1$s
                            where position < coalesce((select position from unfolded), 9223372036854775807)
                            order by position desc limit 1) e on true""".formatted(table))
                .param("generation", before.generation())
                .param("position", before.position())
                .query((row, number) -> found(row))
                .single();
        // two readers may finish in any order; what is known never goes back within a generation
        Known now = known;
        if (found.generation() != now.generation() || found.reached().position() > now.position()) {
            known = new Known(found.generation(), found.reached().position());
        }
        return found.reached();
    }

    /** Events between two positions that their streams are not folded up to. */
    long missedBetween(long after, long upTo) {
        return jdbc.sql(
                        "select count(*) from " + table + " e left join query.folded_stream s on s.stream = e.stream"
                                + " where e.position > :after and e.position <= :upTo and (s.sequence is null or e.sequence > s.sequence)")
                .param("after", after)
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    /** So that a process that starts need not search the whole log. */
    @Scheduled(fixedDelayString = "${jejak.metrics.lag-interval:2s}")
    void remember() {
        Known now = known;
        jdbc.sql(
                        "update query.progress set position = :position where generation = :generation and position < :position")
                .param("position", now.position())
                .param("generation", now.generation())
                .update();
    }

    private static Found found(ResultSet row) throws SQLException {
        long generation = row.getLong("generation");
        OffsetDateTime recordedAt = row.getObject("recorded_at", OffsetDateTime.class);
        return new Found(
                generation,
                recordedAt == null
                        ? LogPosition.START
                        : new LogPosition(row.getLong("position"), recordedAt.toInstant()));
    }
}
