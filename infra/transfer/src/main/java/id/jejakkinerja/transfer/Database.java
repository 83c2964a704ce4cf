package id.jejakkinerja.transfer;

import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Where a log is read from or put: some PostgreSQL, or the one inside a data directory. */
final class Database implements AutoCloseable {
    private final @Nullable OneProcessDatabase local;
    private final String url;
    private final Properties login = new Properties();

    private Database(@Nullable OneProcessDatabase local, String url, String user, String password) {
        this.local = local;
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "jejak-transfer");
        login.setProperty("reWriteBatchedInserts", "true");
    }

    /**
     * The database that was named.
     *
     * @param urlOption {@code from} or {@code to}
     * @param role signs in where no user was named
     * @param mayBeRunning whether a data directory may belong to a platform that is running
     * @throws TransferRefused USAGE, PLATFORM_RUNNING and what {@link OneProcessDatabase} refuses
     */
    static Database of(Arguments arguments, String urlOption, String role, boolean mayBeRunning) throws IOException {
        String directory = arguments.find("data-dir");
        if (directory == null) {
            String user = arguments.find("user");
            String password = Files.readString(Path.of(arguments.require("password-file")))
                    .strip();
            return new Database(null, arguments.require(urlOption), user != null ? user : role, password);
        }
        for (String other : new String[] {urlOption, "user", "password-file"}) {
            if (arguments.find(other) != null) {
                throw new TransferRefused(TransferRefusal.USAGE, "--data-dir, --" + other);
            }
        }
        OneProcessDatabase local = OneProcessDatabase.open(Path.of(directory), System.getProperty("jejak.binaries"));
        try {
            if (local.inUse() && !mayBeRunning) {
                throw new TransferRefused(TransferRefusal.PLATFORM_RUNNING, directory);
            }
            return new Database(local, local.jdbcUrl(), role, local.password(role));
        } catch (IOException | RuntimeException e) {
            local.close();
            throw e;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, login);
    }

    @Override
    public void close() {
        if (local != null) {
            local.close();
        }
    }
}
