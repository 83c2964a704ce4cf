package id.jejakkinerja.runtime.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

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

    /** Never the passwords: records end up in logs. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + server + "]";
    }
}
