package id.jejakkinerja.verify.faults.rig;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.verify.faults.check.Kept;
import id.jejakkinerja.verify.faults.check.LogRow;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads what the platform keeps by the side door: SQL, as the superuser, past every proxy and every line of its code. */
final class KeptReader {
    private static final String LOG = """
        select position, event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata
        from %s.domain_event order by position\
        """;

    private final DatabaseAccess store;
    private final DatabaseAccess readModel;

    KeptReader(DatabaseAccess store, DatabaseAccess readModel) {
        this.store = store;
        this.readModel = readModel;
    }

    Kept read() {
        try (Connection commands = connect(store);
                Connection queries = connect(readModel)) {
            return new Kept(
                    list(commands, LOG.formatted("command"), KeptReader::logRow),
                    list(queries, LOG.formatted("replica"), KeptReader::logRow),
                    list(
                            commands,
                            "select command_id, command, answer from command.command_answer",
                            row -> new Kept.Answer(row.getString(1), row.getString(2), row.getString(3))),
                    list(
                            queries,
                            "select stream, sequence, position, recorded_at from query.folded_stream",
                            row -> new Kept.Stream(row.getString(1), row.getLong(2), row.getLong(3), instant(row, 4))),
                    list(
                            queries,
                            "select kecamatan, tahun, position, capaian from query.capaian",
                            row -> new Kept.Capaian(
                                    row.getString(1), row.getInt(2), row.getLong(3), row.getString(4))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * How far everybody is.
     *
     * @param writing transactions of the command side that are still open
     */
    record Progress(long stored, long copied, long folded, long writing) {
        boolean isCaughtUp() {
            return stored == copied && copied == folded && writing == 0;
        }
    }

    Progress progress() throws SQLException {
        try (Connection commands = connect(store);
                Connection queries = connect(readModel)) {
            return new Progress(
                    number(commands, "select count(*) from command.domain_event"),
                    number(queries, "select count(*) from replica.domain_event"),
                    number(queries, "select coalesce(sum(sequence + 1), 0) from query.folded_stream"),
                    number(
                            commands,
                            "select count(*) from pg_stat_activity where usename = 'tk_events' and backend_xid is not"
                                    + " null"));
        }
    }

    /** Position of the last event of the store; 0 before the first. */
    long head() {
        try (Connection commands = connect(store)) {
            return number(commands, "select coalesce(max(position), 0) from command.domain_event");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(
                access.jdbcUrl(), DatabaseRole.SUPERUSER.roleName(), access.password(DatabaseRole.SUPERUSER));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static <T> List<T> list(Connection connection, String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        return list(connection, sql, row -> row.getLong(1)).getFirst();
    }

    private static LogRow logRow(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                instant(row, 6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
