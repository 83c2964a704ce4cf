package id.jejakkinerja.local.postgres;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded server as beans. Spring closes what depends on a bean before the bean: pools first, then the server, then the directory's
 * lock.
 */
@Configuration(proxyBeanMethods = false)
public class EmbeddedPostgresConfiguration {
    @Bean
    DataDirectory dataDirectory(LocalSettings settings) {
        return DataDirectory.open(settings.dataPath());
    }

    @Bean
    PostgresServer postgresServer(DataDirectory dataDirectory, LocalSettings settings) {
        return PostgresServer.start(dataDirectory, settings.postgres());
    }

    @Bean
    DatabaseAccess databaseAccess(PostgresServer postgresServer) {
        return postgresServer.access();
    }
}
