package id.jejakkinerja.runtime.database;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A PostgreSQL that somebody else runs.
 *
 * @param server JDBC URL without database name, ending in a slash
 * @param passwords by role: superuser (only where this process is to create roles and database), owner, events, query, replica
 */
@ConfigurationProperties("jejak.database")
public record DatabaseSettings(String server, @DefaultValue Map<DatabaseRole, String> passwords) {
    public DatabaseAccess access() {
        return new DatabaseAccess(server, passwords);
    }

    /** Never the passwords: records end up in logs. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + server + "]";
    }
}
