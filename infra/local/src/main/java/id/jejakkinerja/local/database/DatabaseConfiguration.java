package id.jejakkinerja.local.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ResourceLoader;

/** One pool per role. Needs a {@link DatabaseAccess} and nothing else from the mode it runs in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoolSettings.class)
public class DatabaseConfiguration {
    /**
     * An event that becomes visible long after later ones were read could be skipped by a reader, so no write transaction may live
     * longer than the readers wait for a gap.
     */
    private static final String SHORT_TRANSACTIONS =
            "set statement_timeout = '5s'; set idle_in_transaction_session_timeout = '10s'";

    @Bean
    Schemas schemas(DatabaseAccess access, ResourceLoader resources) throws SQLException {
        return Schemas.migrate(access, resources);
    }

    @Bean
    HikariDataSource commandDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        HikariConfig config = pool(access, DatabaseRole.EVENTS, "command", pools.commandPool(), pools);
        config.setConnectionInitSql(SHORT_TRANSACTIONS);
        return new HikariDataSource(config);
    }

    @Bean
    @Primary
    HikariDataSource queryDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return new HikariDataSource(pool(access, DatabaseRole.QUERY, "query", pools.queryPool(), pools));
    }

    @Bean
    HikariDataSource accountsDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return new HikariDataSource(pool(access, DatabaseRole.ACCOUNTS, "accounts", pools.accountsPool(), pools));
    }

    private static HikariConfig pool(
            DatabaseAccess access, DatabaseRole role, String schema, int size, PoolSettings pools) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(role.roleName());
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(role.roleName());
        config.setPassword(access.password(role));
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(pools.patience().toMillis());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", role.roleName());
        // A table named without its schema is this side's own; the other's is always named in full.
        config.addDataSourceProperty("currentSchema", schema);
        return config;
    }
}
