package id.jejakkinerja.local.database;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Both services' schemas and the accounts in one database, one pool per role. Spring closes what depends on a bean before the bean: pools
 * first, then the server and the directory's lock.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoolSettings.class)
public class DatabaseConfiguration {
    @Bean
    Embedded embedded(LocalSettings settings, ObjectProvider<HeadStart.Begun> headStart)
            throws SQLException, InterruptedException {
        HeadStart.Begun begun = headStart.getIfAvailable();
        return begun == null ? Embedded.start(settings) : begun.take();
    }

    /** Closed with the rest. */
    @Bean(destroyMethod = "")
    DataDirectory dataDirectory(Embedded embedded) {
        return embedded.directory();
    }

    @Bean
    DatabaseAccess databaseAccess(Embedded embedded) {
        return embedded.server().access();
    }

    @Bean
    Schemas schemas(Embedded embedded) {
        return embedded.schemas();
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
