package id.jejakkinerja.query;

import com.zaxxer.hikari.HikariDataSource;
import id.jejakkinerja.query.login.NoPages;
import id.jejakkinerja.query.login.PagesLogin;
import id.jejakkinerja.query.projection.SegmentShare;
import id.jejakkinerja.query.replica.ReplicaConfiguration;
import id.jejakkinerja.query.send.SendConfiguration;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.database.DatabaseSettings;
import id.jejakkinerja.runtime.database.PoolSettings;
import id.jejakkinerja.runtime.database.Pools;
import id.jejakkinerja.runtime.database.Schemas;
import id.jejakkinerja.runtime.edge.ForeignIssuer;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The query side as a process of its own, over its own database, which holds a copy of the command side's log. Several of them share
 * one database, and with it the work; any of them answers. Settings: {@code query-service.yml}. Not annotated as a configuration, so
 * that the one process, which scans this package, does not pick it up.
 */
@EnableAutoConfiguration(
        exclude = {
            JpaAutoConfiguration.class,
            JpaEventStoreAutoConfiguration.class,
            UpdateCheckerAutoConfiguration.class,
            XStreamAutoConfiguration.class
        })
@EnableConfigurationProperties({DatabaseSettings.class, PoolSettings.class})
@Import({
    QueryServiceConfiguration.class,
    ReplicaConfiguration.class,
    SegmentShare.class,
    SendConfiguration.class,
    ForeignIssuer.class,
    PagesLogin.class,
    NoPages.class
})
public class QueryService {
    @Bean
    DatabaseAccess databaseAccess(DatabaseSettings settings) {
        return settings.access();
    }

    @Bean
    Schemas schemas(DatabaseAccess access) throws SQLException {
        return Schemas.migrate(access, List.of("replica", "query", "evidence", "witness", "session"));
    }

    @Bean
    HikariDataSource queryDataSource(DatabaseAccess access, PoolSettings pools, Schemas schemas) {
        return Pools.open(access, DatabaseRole.QUERY, pools, schemas);
    }

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QueryService.class)
                .properties("spring.config.name=query-service")
                .run(arguments);
    }
}
