package id.jejakkinerja.verify.adverse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL of a running platform, entered by the side door: with the passwords that lie in its data directory. */
public record Database(Path dataDir) {
    /** Sees every table. */
    public static final String SUPERUSER = "postgres";

    static final String OWNER = "jejak_owner";
    static final String EVENTS = "tk_events";
    public static final String QUERY = "tk_query";

    private static final int PORT_LINE = 3;

    /** A connection as one of the platform's roles. */
    public Connection connect(String role) throws SQLException {
        return connect(role, "jejak_kinerja");
    }

    Connection connect(String role, String database) throws SQLException {
        try (Reader reader = Files.newBufferedReader(dataDir.resolve("postgres-passwords.properties"))) {
            Properties passwords = new Properties();
            passwords.load(reader);
            String port = Files.readAllLines(dataDir.resolve("postgres/postmaster.pid"))
                    .get(PORT_LINE);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/" + database, role, passwords.getProperty(role));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries out statements, in one transaction. */
    public void execute(String role, String sql) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What only a superuser can do to the log: statements behind the triggers' back. */
    void tamper(String sql) throws SQLException {
        execute(
                SUPERUSER,
                "alter table command.domain_event disable trigger all; " + sql
                        + "; alter table command.domain_event enable trigger all");
    }

    /** The SQL state a statement fails with; null when it is carried out. Nothing it does is kept. */
    static @Nullable String refusal(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback();
        }
    }

    /** The first column of every row, as text. */
    public static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
