package id.jejakkinerja.local.postgres;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresTools.Outcome;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The embedded PostgreSQL over one data directory. Zonky's own starter is not used, only its programs: it turns durability off, trusts
 * every local user without a password, and adopts a server left behind by a killed process.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 3;

    private final Path data;
    private final PostgresTools tools;
    private final DatabaseAccess access;

    private PostgresServer(Path data, PostgresTools tools, DatabaseAccess access) {
        this.data = data;
        this.tools = tools;
        this.access = access;
    }

    /**
     * Starts the server, after initialising its directory on the very first start and after stopping an orphan on a later one. The
     * caller holds the data directory, so no other process can be using the server that is found there.
     *
     * @throws StartRefused with one of the POSTGRES codes, or DATA_DIRECTORY_UNUSABLE
     */
    public static PostgresServer start(DataDirectory directory, LocalSettings.Postgres settings) {
        return start(directory, settings, Map.of());
    }

    /**
     * The same with something in its environment, as {@code LD_PRELOAD}.
     *
     * @throws StartRefused with one of the POSTGRES codes, or DATA_DIRECTORY_UNUSABLE
     */
    public static PostgresServer start(
            DataDirectory directory, LocalSettings.Postgres settings, Map<String, String> environment) {
        Path data = directory.resolve("postgres");
        try {
            Path programs = settings.binariesDir() == null
                    ? directory.resolve("postgres-bin")
                    : Path.of(settings.binariesDir()).toAbsolutePath();
            PostgresTools tools = new PostgresTools(PostgresBinaries.unpackInto(programs), environment);
            Map<DatabaseRole, String> passwords = passwords(directory, data);
            if (Files.isDirectory(data)) {
                stopOrphan(data, tools);
            } else {
                initialise(directory, data, tools, passwords);
            }
            int port = startOn(directory, data, tools, settings.port());
            String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
            return new PostgresServer(data, tools, new DatabaseAccess(server, passwords));
        } catch (IOException e) {
            throw new StartRefused(e, StartRefusal.DATA_DIRECTORY_UNUSABLE, directory.path(), e);
        }
    }

    private static Map<DatabaseRole, String> passwords(DataDirectory directory, Path data) throws IOException {
        Path file = directory.resolve("postgres-passwords.properties");
        if (Files.isDirectory(data) && !Files.exists(file)) {
            throw new StartRefused(StartRefusal.POSTGRES_PASSWORDS_MISSING, file);
        }
        return PostgresPasswords.readOrCreate(file);
    }

    /** In a draft directory that is renamed when complete: a start killed in between leaves nothing that looks like a database. */
    private static void initialise(
            DataDirectory directory, Path data, PostgresTools tools, Map<DatabaseRole, String> passwords)
            throws IOException {
        Path draft = directory.resolve("postgres.initialising");
        FileSystemUtils.deleteRecursively(draft);
        Path superuser = directory.resolve("postgres.superuser");
        PrivateFile.write(superuser, passwords.get(DatabaseRole.SUPERUSER) + "\n");
        try {
            Outcome initdb = tools.initdb(draft, superuser);
            if (!initdb.succeeded()) {
                throw new StartRefused(StartRefusal.POSTGRES_NOT_INITIALISED, draft, initdb.output());
            }
        } finally {
            Files.deleteIfExists(superuser);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        LOG.info("New database in {}", data);
    }

    private static void stopOrphan(Path data, PostgresTools tools) throws IOException {
        Optional<PostmasterPid> found = PostmasterPid.of(data);
        if (found.isPresent() && found.get().isServerOf(data)) {
            long pid = found.get().pid();
            LOG.warn("Stopping PostgreSQL {} that a killed process left behind over {}", pid, data);
            Outcome stop = tools.stop(data);
            if (!stop.succeeded() && found.get().isServerOf(data)) {
                throw new StartRefused(StartRefusal.POSTGRES_ORPHAN_NOT_STOPPED, data, pid, stop.output());
            }
        }
        // What is left is stale. The server would mistake any process that now has the old number for its predecessor;
        // should it be
        // mistaken itself, the shared memory that belongs to the directory still keeps a second server out.
        PostmasterPid.delete(data);
    }

    /** A port that was free a moment ago may be taken by now, so a free one is tried again with another. */
    private static int startOn(DataDirectory directory, Path data, PostgresTools tools, int wanted) throws IOException {
        Path startLog = directory.resolve("postgres-start.log");
        for (int attempt = 1; ; attempt++) {
            int port = wanted != 0 ? wanted : freePort();
            Files.deleteIfExists(startLog);
            Outcome start = tools.start(data, startLog, PostgresOptions.commandLine(port));
            if (start.succeeded()) {
                LOG.info("PostgreSQL listens on 127.0.0.1:{} over {}", port, data);
                return port;
            }
            if (attempt == ATTEMPTS || wanted != 0) {
                String said = Files.exists(startLog) ? Files.readString(startLog, StandardCharsets.UTF_8) : "";
                throw new StartRefused(
                        StartRefusal.POSTGRES_NOT_STARTED, data, port, (start.output() + "\n" + said).strip());
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Stops the server; everything that uses it must be closed by then. */
    @Override
    public void close() {
        Outcome stop = tools.stop(data);
        if (stop.succeeded()) {
            LOG.info("PostgreSQL over {} has stopped", data);
        } else {
            LOG.error("PostgreSQL over {} did not stop, the next start will stop it: {}", data, stop.output());
        }
    }
}
