package id.jejakkinerja.runtime.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Where PostgreSQL is and how each role signs in. Whoever runs the server provides it: the embedded one, or a deployment's settings.
 *
 * @param server JDBC URL without database name, ending in a slash
 * @param passwords of the roles that sign in from here; the superuser's only where this process may create roles and the database
 */
public record DatabaseAccess(String server, Map<DatabaseRole, String> passwords) {
    public static final String DATABASE = "jejak_kinerja";
    private static final String MAINTENANCE_DATABASE = "postgres";

    public DatabaseAccess {
        passwords = Map.copyOf(passwords);
    }

    public String jdbcUrl() {
        return server + DATABASE;
    }

    /** @throws NullPointerException when the role does not sign in from here */
    public String password(DatabaseRole role) {
        return Objects.requireNonNull(passwords.get(role), () -> "no password for " + role.roleName());
    }

    /** Whether the role signs in from here. */
    public boolean knows(DatabaseRole role) {
        return passwords.containsKey(role);
    }

    /** A single connection outside any pool, for migrations and for looking at the server itself. */
    public Connection connect(DatabaseRole role) throws SQLException {
        String database = role == DatabaseRole.SUPERUSER ? MAINTENANCE_DATABASE : DATABASE;
        return DriverManager.getConnection(server + database, role.roleName(), password(role));
    }

    /**
     * A single connection for a thread that keeps one and never lets it rest. Whichever end disappears without a word, the other notices
     * within seconds: here the socket times out, and there the server ends a session that has been silent, and its locks with it.
     */
    public Connection connectForLoop(DatabaseRole role) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role.roleName());
        properties.setProperty("password", password(role));
        properties.setProperty("ApplicationName", role.roleName() + " loop");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty(
                "options",
                "-c idle_session_timeout=10s -c idle_in_transaction_session_timeout=10s -c statement_timeout=9s");
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    /** Never the passwords: records end up in logs. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + server + "]";
    }
}
