package id.jejakkinerja.runtime.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Brings roles and database to where they should be, whatever was there before; doing it again changes nothing. Needs the superuser. */
final class Roles {
    /** Any number, but the same in every process: "ROLES". */
    private static final long LOCK = 0x524F4C4553L;

    private final DatabaseAccess access;

    Roles(DatabaseAccess access) {
        this.access = access;
    }

    void ensure() throws SQLException {
        try (Connection superuser = access.connect(DatabaseRole.SUPERUSER)) {
            lock(superuser);
            for (DatabaseRole role : DatabaseRole.values()) {
                if (role != DatabaseRole.SUPERUSER) {
                    ensure(superuser, role);
                }
            }
            ensureDatabase(superuser);
        }
    }

    /** Two processes that start at once would meet on the same catalogue rows. Held until the connection ends. */
    private static void lock(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
        }
    }

    private void ensure(Connection superuser, DatabaseRole role) throws SQLException {
        String name = role.roleName();
        try (Statement statement = superuser.createStatement()) {
            if (!exists(superuser, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name);
            }
            statement.execute("alter role " + name + (access.knows(role) ? " login" : "")
                    + " nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls");
        }
        if (!access.knows(role)) {
            return; // migrations grant to it; whether it signs in is somebody else's business
        }
        // The driver hashes it here, so that the password itself can reach no server log.
        superuser
                .unwrap(PGConnection.class)
                .alterUserPassword(name, access.password(role).toCharArray(), "scram-sha-256");
    }

    private static void ensureDatabase(Connection superuser) throws SQLException {
        String database = DatabaseAccess.DATABASE;
        try (Statement statement = superuser.createStatement()) {
            if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
                statement.execute("create database " + database + " owner " + DatabaseRole.OWNER.roleName()
                        + " template template0 encoding 'UTF8'");
            }
            statement.execute("revoke all on database " + database + ", postgres, template1 from public");
            for (DatabaseRole role : DatabaseRole.values()) {
                if (role != DatabaseRole.SUPERUSER) {
                    statement.execute("grant connect on database " + database + " to " + role.roleName());
                }
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
