package id.jejakkinerja.transfer;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The database in a data directory of the one-process mode. While the platform runs its server is used; otherwise one is started, and
 * stopped at the end.
 */
final class OneProcessDatabase implements AutoCloseable {
    /** The line of {@code postmaster.pid} with the port. */
    private static final int PORT_LINE = 3;

    private final Path directory;
    private final @Nullable DataDirectory held;
    private final @Nullable PostgresServer started;

    private OneProcessDatabase(Path directory, @Nullable DataDirectory held, @Nullable PostgresServer started) {
        this.directory = directory;
        this.held = held;
        this.started = started;
    }

    /**
     * Opens the database.
     *
     * @param binaries where the server's programs are or will be unpacked; beside the data unless told otherwise
     * @throws TransferRefused DATA_DIRECTORY_UNKNOWN, SERVER_FAILED
     */
    static OneProcessDatabase open(Path directory, @Nullable String binaries) {
        // Opening would make a new one where somebody has only mistyped.
        if (!Files.isDirectory(directory.resolve("postgres"))) {
            throw new TransferRefused(TransferRefusal.DATA_DIRECTORY_UNKNOWN, directory);
        }
        DataDirectory held;
        try {
            held = DataDirectory.open(directory);
        } catch (StartRefused refused) {
            if (refused.code() == StartRefusal.DATA_DIRECTORY_IN_USE) {
                return new OneProcessDatabase(directory, null, null);
            }
            throw new TransferRefused(refused, TransferRefusal.SERVER_FAILED, String.valueOf(refused.getMessage()));
        }
        try {
            PostgresServer server = PostgresServer.start(held, new LocalSettings.Postgres(0, binaries));
            return new OneProcessDatabase(directory, held, server);
        } catch (StartRefused refused) {
            held.close();
            throw new TransferRefused(refused, TransferRefusal.SERVER_FAILED, String.valueOf(refused.getMessage()));
        }
    }

    /** Whether the platform itself is running over it. */
    boolean inUse() {
        return started == null;
    }

    String jdbcUrl() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("postgres").resolve("postmaster.pid"));
        if (lines.size() <= PORT_LINE) {
            throw new TransferRefused(TransferRefusal.SERVER_FAILED, "postmaster.pid");
        }
        return "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/jejak_kinerja";
    }

    String password(String role) throws IOException {
        Properties passwords = new Properties();
        Path file = directory.resolve("postgres-passwords.properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            passwords.load(reader);
        }
        return passwords.getProperty(role, "");
    }

    @Override
    public void close() {
        if (started != null) {
            started.close();
        }
        if (held != null) {
            held.close();
        }
    }
}
