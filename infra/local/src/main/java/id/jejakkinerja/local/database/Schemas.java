package id.jejakkinerja.local.database;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ResourceLoader;

/**
 * Every schema of the platform at its newest version. The pools take this object as a parameter, so none can hand out a connection
 * before the migrations have run.
 */
public final class Schemas {
    /** In this order: what the query side may read is granted by the command side. */
    private static final List<String> NAMES = List.of("command", "query", "notary", "accounts");

    private Schemas() {}

    /** Migrates each schema whose migrations ({@code db/<schema>}) are part of this process. */
    static Schemas migrate(DatabaseAccess access, ResourceLoader resources) throws SQLException {
        new Roles(access).ensure();
        NAMES.stream()
                .filter(schema ->
                        resources.getResource("classpath:db/" + schema).exists())
                .forEach(schema -> flyway(access, schema).migrate());
        return new Schemas();
    }

    private static Flyway flyway(DatabaseAccess access, String schema) {
        return Flyway.configure()
                .dataSource(access.jdbcUrl(), DatabaseRole.OWNER.roleName(), access.password(DatabaseRole.OWNER))
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/" + schema)
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load();
    }
}
