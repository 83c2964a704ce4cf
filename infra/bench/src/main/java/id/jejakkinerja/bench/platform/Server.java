package id.jejakkinerja.bench.platform;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The PostgreSQL server of a running platform, found through its data directory as an administrator would. */
public record Server(int port, Properties passwords) {
    public static final String DATABASE = "jejak_kinerja";
    /** Line of {@code postmaster.pid} that names the port, from 0. */
    private static final int PORT_LINE = 3;

    private static final List<String> SETTINGS = List.of(
            "fsync", "synchronous_commit", "full_page_writes", "shared_buffers", "max_wal_size", "wal_sync_method");

    public static Server of(Path dataDir) throws IOException {
        List<String> pid = Files.readAllLines(dataDir.resolve("postgres").resolve("postmaster.pid"));
        Properties passwords = new Properties();
        try (Reader reader =
                Files.newBufferedReader(dataDir.resolve("postgres-passwords.properties"), StandardCharsets.UTF_8)) {
            passwords.load(reader);
        }
        return new Server(Integer.parseInt(pid.get(PORT_LINE).strip()), passwords);
    }

    public String password(String role) {
        return Objects.requireNonNull(passwords.getProperty(role), role);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** A connection as a role, {@code postgres} for the superuser. */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, password(role));
    }

    /** Statements as the superuser, each in a transaction of its own. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The one number a query gives. */
    public long number(String sql) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Version and what decides how safe, and how slow, a commit is. */
    public Map<String, String> settings() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            settings.put("version", connection.getMetaData().getDatabaseProductVersion());
            for (String name : SETTINGS) {
                try (ResultSet rows = statement.executeQuery("show " + name)) {
                    rows.next();
                    settings.put(name, rows.getString(1));
                }
            }
        }
        return settings;
    }

    /** Never the passwords. */
    @Override
    public String toString() {
        return "Server[" + port + "]";
    }
}
