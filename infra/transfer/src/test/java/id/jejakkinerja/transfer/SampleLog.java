package id.jejakkinerja.transfer;

import id.jejakkinerja.local.JejakKinerja;
import id.jejakkinerja.transfer.refusal.Exit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole sample year, played once by the platform itself and exported after it has stopped; and its PostgreSQL, which holds the
 * stores that tests import into. One for all tests of the run.
 */
final class SampleLog {
    static final String BINARIES =
            Path.of("target/it/postgres-bin").toAbsolutePath().toString();
    private static final Duration LOADING = Duration.ofMinutes(8);

    private final Path directory;
    private final Path file;
    private final OneProcessDatabase server;
    private int stores;

    private static final class Loaded {
        private static final SampleLog LOG = load();

        private Loaded() {}
    }

    private SampleLog(Path directory, Path file, OneProcessDatabase server) {
        this.directory = directory;
        this.file = file;
        this.server = server;
    }

    static SampleLog get() {
        return Loaded.LOG;
    }

    private static SampleLog load() {
        System.setProperty("jejak.binaries", BINARIES);
        try {
            Path parent = Files.createDirectories(Path.of("target/it").toAbsolutePath());
            Path directory = Files.createTempDirectory(parent, "sample-");
            try (ConfigurableApplicationContext platform = platform(directory, "--jejak.sample-data=true")) {
                awaitSample(platform, directory.resolve("sample-data.loaded"));
            }
            Path file = directory.resolve("log.ndjson");
            Said said = transfer("export", "--data-dir", directory.toString(), "--out", file.toString());
            if (said.exit() != Exit.DONE) {
                throw new IllegalStateException(said.err());
            }
            OneProcessDatabase server = OneProcessDatabase.open(directory, BINARIES);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new SampleLog(directory, file, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one-process mode in this JVM. */
    static ConfigurableApplicationContext platform(Path directory, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--jejak.data-dir=" + directory,
                "--jejak.postgres.binaries-dir=" + BINARIES,
                "--jejak.log=text"));
        all.addAll(List.of(settings));
        return JejakKinerja.application().run(all.toArray(String[]::new));
    }

    private static void awaitSample(ConfigurableApplicationContext platform, Path marker) {
        long deadline = System.nanoTime() + LOADING.toNanos();
        while (!Files.exists(marker)) {
            if (!platform.isRunning() || System.nanoTime() > deadline) {
                throw new IllegalStateException("sample data not loaded within " + LOADING);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    record Said(Exit exit, String out, String err) {}

    /** Runs the program. */
    static Said transfer(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Exit exit = LogTransfer.run(
                Map.of(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The data directory the sample was played into. */
    Path directory() {
        return directory;
    }

    /** What was exported from it. */
    Path file() {
        return file;
    }

    Path keyFile() {
        return directory.resolve("jejak-ekspor.key");
    }

    /** The database the sample was played into. */
    Store source() {
        return new Store("jejak_kinerja");
    }

    /** A database without any schema. */
    Store bare() throws SQLException {
        Store store = new Store("uji_" + ++stores);
        try (Connection superuser = new Store("postgres").connect("postgres");
                Statement statement = superuser.createStatement()) {
            statement.execute("create database " + store.name + " owner jejak_owner");
        }
        return store;
    }

    /** A database with an empty command schema, as the first start of command-service leaves it. */
    Store empty() throws SQLException, IOException {
        Store store = bare();
        Flyway.configure()
                .dataSource(store.url(), "jejak_owner", server.password("jejak_owner"))
                .schemas("command")
                .defaultSchema("command")
                .createSchemas(true)
                .locations("classpath:db/command")
                .load()
                .migrate();
        return store;
    }

    /** One database of the server. */
    final class Store {
        private final String name;

        private Store(String name) {
            this.name = name;
        }

        String url() {
            try {
                return server.jdbcUrl().replace("jejak_kinerja", name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Connection connect(String role) throws SQLException {
            try {
                return DriverManager.getConnection(url() + "?reWriteBatchedInserts=true", role, server.password(role));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A file with the role's password, as the program wants it. */
        String passwordFile(String role) throws IOException {
            Path passwords = directory.resolve("sandi-" + role);
            Files.writeString(passwords, server.password(role) + "\n");
            return passwords.toString();
        }
    }
}
