package id.jejakkinerja.cluster;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The embedded server, on a port of its own, over a directory that this process owns. */
final class PostgresNode implements DatabaseNode {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataDirectory directory;
    private final LocalSettings.Postgres settings;
    private final Map<String, String> environment;
    private @Nullable PostgresServer server;
    private @Nullable StartRefused refusal;

    PostgresNode(Path directory, int port, Path programs, Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
        this.directory = DataDirectory.open(directory);
        this.settings = new LocalSettings.Postgres(port, programs.toString());
    }

    /** The processes of a killed server take a moment to notice, and until they have gone their memory keeps a new one out. */
    @Override
    public void start() {
        Waiting.until(PATIENCE, this::starts, () -> String.valueOf(refusal));
    }

    private boolean starts() {
        try {
            server = PostgresServer.start(directory, settings, environment);
            return true;
        } catch (StartRefused notYet) {
            refusal = notYet;
            return false;
        }
    }

    @Override
    public void kill() {
        try {
            Path pid = directory.resolve("postgres/postmaster.pid");
            long postmaster = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
            ProcessHandle.of(postmaster).ifPresent(process -> {
                process.destroyForcibly();
                process.onExit().join();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Override
    public boolean isAlive() {
        return Ports.isOpen(settings.port());
    }

    void close() {
        stop();
        directory.close();
    }

    @Override
    public DatabaseAccess access() {
        return Objects.requireNonNull(server, "not started").access();
    }
}
