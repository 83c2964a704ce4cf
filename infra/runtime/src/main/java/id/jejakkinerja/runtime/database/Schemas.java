package id.jejakkinerja.runtime.database;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * The schemas of a process at their newest version. The pools take this object as a parameter, so none can hand out a connection
 * before the migrations have run.
 */
public final class Schemas {
    private Schemas() {}

    /**
     * Migrates schemas with the migrations in {@code classpath:db/<schema>}. Where the superuser's password is known, roles and database
     * are brought to where they should be first; elsewhere they must be there.
     *
     * @param names in the order of their dependence: what the query side may read is granted by the command side
     */
    public static Schemas migrate(DatabaseAccess access, List<String> names) throws SQLException {
        if (access.knows(DatabaseRole.SUPERUSER)) {
            new Roles(access).ensure();
        }
        names.forEach(schema -> flyway(access, schema).migrate());
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
