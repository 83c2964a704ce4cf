package id.jejakkinerja.command.store;

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
public final class StableLog {
    /** A position, and a transaction number given out after it: whoever holds it, or one below it, has a smaller number. */
    private record Candidate(long position, long bound) {}

    private final JdbcClient jdbc;
    private final EventLog log;
    private Candidate candidate = new Candidate(0, 0);
    private long stable;

    public StableLog(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.log = new EventLog(dataSource, EventTable.STORE);
    }

    /** The next events beyond a position, in order; empty when there is none, or when none is certain yet. */
    public List<LogRow> after(long position, int limit) {
        advance();
        return stable > position ? log.rows(position, stable, limit) : List.of();
    }

    private void advance() {
        if (stable == candidate.position()) {
            long last = lastPosition();
            if (last == stable) {
                return;
            }
            // strictly after the position: who took one up to it has a number by now
            candidate = new Candidate(last, numberOfOurOwn());
        }
        if (oldestRunning() >= candidate.bound()) {
            stable = candidate.position();
        }
    }

    private long lastPosition() {
        return number("select case when is_called then last_value else 0 end from command.domain_event_position_seq");
    }

    /**
     * Not a snapshot's upper end, which is one past the last transaction that has ended: those that run at or beyond it are in no
     * snapshot, so nobody would wait for them.
     */
    private long numberOfOurOwn() {
        return number("select pg_current_xact_id()::text::bigint");
    }

    private long oldestRunning() {
        return number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
