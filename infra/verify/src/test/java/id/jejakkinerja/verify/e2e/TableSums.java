package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.adverse.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** How many rows every table of a platform has, and what they hash to. */
final class TableSums {
    /** Tables that change by themselves, with why; none holds what anybody decided. */
    private static final Map<String, String> RESTLESS = Map.of(
            "query.token_entry", "the lease of a projection's thread, renewed every few seconds",
            "query.instance", "the heartbeat of a running instance",
            "witness.log_check", "when the witness last compared the log, by the clock",
            "accounts.sign_in_attempt", "failed sign-ins, so that guessing is stopped");

    private static final String TABLES = """
        select schemaname || '.' || tablename from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema')
        """;

    private TableSums() {}

    /** By table, schema first. */
    static Map<String, String> of(Database database) throws SQLException {
        try (Connection connection = database.connect(Database.SUPERUSER)) {
            Map<String, String> sums = new TreeMap<>();
            for (String table : Database.texts(connection, TABLES)) {
                if (!RESTLESS.containsKey(table)) {
                    sums.put(table, Database.texts(connection, sum(table)).getFirst());
                }
            }
            return sums;
        }
    }

    /** The tables once nothing follows any more from what was written before: the read model, the notary, the witness. */
    static Map<String, String> atRest(Database database) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> new Twice(of(database), later(database)), Twice::same)
                .first();
    }

    private static Map<String, String> later(Database database) throws SQLException, InterruptedException {
        Thread.sleep(Duration.ofSeconds(3));
        return of(database);
    }

    private record Twice(Map<String, String> first, Map<String, String> second) {
        boolean same() {
            return first.equals(second);
        }
    }

    private static String sum(String table) {
        return "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                + table + " t";
    }
}
