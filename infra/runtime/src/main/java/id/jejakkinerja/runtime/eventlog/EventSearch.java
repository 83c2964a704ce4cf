package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of events. Streams, positions and times are answered by indexes. Types, actors and effective dates are not: an index on each
 * would have to be kept up on the write path for ever, for questions asked now and then. So such a page looks through no more than a
 * window of the events that the other conditions leave, and says where to go on.
 */
final class EventSearch {
    private final JdbcClient jdbc;
    private final int lookedThrough;
    private final EventFilter filter;
    private final Cursor cursor;
    private final String inner;

    /** @param lookedThrough so many events at most */
    EventSearch(JdbcClient jdbc, String table, int lookedThrough, EventFilter filter, Cursor cursor) {
        this.jdbc = jdbc;
        this.lookedThrough = lookedThrough;
        this.filter = filter;
        this.cursor = cursor;
        List<String> conditions = new ArrayList<>(filter.indexed());
        if (cursor.position() != null) {
            conditions.add("position " + (cursor.newestFirst() ? "<" : ">") + " :cursor");
        }
        this.inner = "select " + EventLog.STORED + " from " + table
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + order()
                + " limit :window";
    }

    EventPage page() {
        List<String> conditions = filter.unindexed();
        String sql = conditions.isEmpty()
                ? inner
                : "select * from (" + inner + ") looked where " + String.join(" and ", conditions) + order()
                        + " limit :limit";
        List<StoredEvent> events = jdbc.sql(sql)
                .params(params(conditions.isEmpty() ? cursor.limit() : lookedThrough))
                .query(RecordedRows.stored())
                .list();
        if (events.size() == cursor.limit()) {
            return new EventPage(events, events.getLast().row().position());
        }
        return new EventPage(events, conditions.isEmpty() ? null : beyond());
    }

    /** Where the events looked through end; null when that was all of them. */
    private @Nullable Long beyond() {
        String end = cursor.newestFirst() ? "min" : "max";
        return jdbc
                .sql("select " + end + "(position), count(*) from (" + inner + ") looked")
                .params(params(lookedThrough))
                .query((row, number) -> row.getLong(2) < lookedThrough ? List.<Long>of() : List.of(row.getLong(1)))
                .single()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private String order() {
        return " order by position" + (cursor.newestFirst() ? " desc" : "");
    }

    private Map<String, Object> params(int window) {
        Map<String, Object> params = new HashMap<>(filter.params());
        params.put("window", window);
        params.put("limit", cursor.limit());
        if (cursor.position() != null) {
            params.put("cursor", cursor.position());
        }
        return params;
    }
}
