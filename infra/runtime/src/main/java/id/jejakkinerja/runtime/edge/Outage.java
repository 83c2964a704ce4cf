package id.jejakkinerja.runtime.edge;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Which failures mean that the database is away, stopping, starting, out of room or too slow for now, and not that somebody asked
 * for something wrong or that we have a fault.
 */
public final class Outage {
    /** Statement cancelled or timed out, lock not to be had, shut down by an administrator, crashed, starting, cannot read a file. */
    private static final Set<String> STATES = Set.of("57014", "55P03", "57P01", "57P02", "57P03", "58030");

    /** Connection failures; out of disk, memory or connections. */
    private static final Set<String> CLASSES = Set.of("08", "53");

    private Outage() {}

    /** Whether the database's absence is behind a failure, however often it was wrapped. */
    public static boolean isBehind(@Nullable Throwable failure) {
        String state = sqlState(failure);
        return state.isEmpty() ? noConnection(failure) : isAway(state);
    }

    /** The SQL state behind a failure, or "" when no database has answered. */
    public static String sqlState(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static boolean isAway(String state) {
        return STATES.contains(state) || CLASSES.stream().anyMatch(state::startsWith);
    }

    /** The pool gave up waiting before any connection had an answer to give. */
    private static boolean noConnection(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException) {
                return true;
            }
        }
        return false;
    }
}
