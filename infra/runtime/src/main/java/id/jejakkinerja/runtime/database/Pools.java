package id.jejakkinerja.runtime.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;

/** Makes the pool of a role. */
public final class Pools {
    /**
     * An event that becomes visible long after later ones were read could be skipped by a reader, so no transaction that writes events
     * may live longer than readers wait for a gap.
     */
    private static final String SHORT_TRANSACTIONS =
            "set statement_timeout = '5s'; set idle_in_transaction_session_timeout = '10s'";

    private static final Set<DatabaseRole> WRITE_EVENTS = Set.of(DatabaseRole.EVENTS, DatabaseRole.REPLICA);

    /**
     * Every statement is planned for the values that it comes with. A plan for any values does not know how little of the log a few
     * streams are, nor that most questions are about all positions up to the last: it read the whole index of positions, or the log
     * itself, for one kecamatan.
     */
    private static final String PLANNED_FOR_THEIR_VALUES = "-c plan_cache_mode=force_custom_plan";

    private Pools() {}

    /**
     * The connections of a role.
     *
     * @param schemas must have been migrated before the first connection is handed out; asking for it here makes sure of the order
     */
    public static HikariDataSource open(
            DatabaseAccess access, DatabaseRole role, PoolSettings settings, Schemas schemas) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.roleName());
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(role.roleName());
        config.setPassword(access.password(role));
        config.setMaximumPoolSize(settings.size(role));
        config.setConnectionTimeout(settings.patience().toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", role.roleName());
        // A table named without its schema is this side's own; the other's is always named in full.
        config.addDataSourceProperty("currentSchema", role.schema());
        // A server that vanished without a word must not hold a thread for ever.
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        if (role == DatabaseRole.QUERY) {
            config.addDataSourceProperty("options", PLANNED_FOR_THEIR_VALUES);
        }
        if (WRITE_EVENTS.contains(role)) {
            config.setConnectionInitSql(SHORT_TRANSACTIONS);
            // Longer than statements take that do not fail, several on one trip too; what takes longer is a dead
            // connection.
            config.addDataSourceProperty("socketTimeout", "10");
        }
        return new HikariDataSource(config);
    }
}
