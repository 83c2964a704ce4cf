package id.jejakkinerja.local.database;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Both services' schemas and the accounts in one database, one pool per role. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoolSettings.class)
public class DatabaseConfiguration {
    @Bean
    Schemas schemas(DatabaseAccess access) throws SQLException {
        return Schemas.migrate(access, List.of("command", "notary", "query", "evidence", "witness", "accounts"));
    }

    @Bean
    HikariDataSource commandDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return Pools.open(access, DatabaseRole.EVENTS, pools, schemas);
    }

    @Bean
    @Primary
    HikariDataSource queryDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return Pools.open(access, DatabaseRole.QUERY, pools, schemas);
    }

    @Bean
    HikariDataSource accountsDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return Pools.open(access, DatabaseRole.ACCOUNTS, pools, schemas);
    }
}
