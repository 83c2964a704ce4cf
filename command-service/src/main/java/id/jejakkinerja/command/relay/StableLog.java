package id.jejakkinerja.command.relay;

import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import id.jejakkinerja.runtime.eventlog.LogRow;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log as far as nothing can be inserted into it any more. Positions are handed out before transactions commit, so a later position
 * may be visible while an earlier one is not yet. No time-out decides here: every transaction that had a number when the highest
 * position was looked up is waited for, however long it takes, and whoever holds a position has a number (trigger {@code
 * domain_event_show_writer}).
 */
final class StableLog {
    private record Snapshot(long oldestRunning, long next) {}

    /** A position, and the first transaction number that cannot hold it or one below it. */
    private record Candidate(long position, long bound) {}

    private final JdbcClient jdbc;
    private final EventLog log;
    private Candidate candidate = new Candidate(0, 0);
    private long stable;

    StableLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.log = new EventLog(dataSource, EventTable.STORE);
    }

    /** The next events beyond a position, in order; empty when there is none, or when none is certain yet. */
    List<LogRow> after(long position, int limit) {
        advance();
        return stable > position ? log.rows(position, stable, limit) : List.of();
    }

    private void advance() {
        if (stable == candidate.position()) {
            long last = lastPosition();
            if (last == stable) {
                return;
            }
            // strictly after the position: who took one up to it has a number by now, and is part of this snapshot
            candidate = new Candidate(last, snapshot().next());
        }
        if (snapshot().oldestRunning() >= candidate.bound()) {
            stable = candidate.position();
        }
    }

    private long lastPosition() {
        return jdbc.sql("select case when is_called then last_value else 0 end from command.domain_event_position_seq")
                .query(Long.class)
                .single();
    }

    private Snapshot snapshot() {
        return jdbc.sql("select pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint"
                        + " from pg_current_snapshot() as s")
                .query((row, number) -> new Snapshot(row.getLong(1), row.getLong(2)))
                .single();
    }
}
