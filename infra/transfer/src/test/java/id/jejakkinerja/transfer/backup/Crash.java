package id.jejakkinerja.transfer.backup;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.postgres.PostgresServer;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL that archives its WAL, its base backup by the low-level API, its loss, and its return. */
final class Crash {
    private static final Path SCRIPTS = Path.of("../backup").toAbsolutePath().normalize();
    private static final String BINARIES =
            Path.of("target/it/postgres-bin").toAbsolutePath().toString();

    private final DataDirectory directory;
    private final Path archive;
    private final Path base;
    private PostgresServer server;

    private Crash(DataDirectory directory, PostgresServer server) throws IOException {
        this.directory = directory;
        this.server = server;
        this.archive = Files.createDirectories(directory.resolve("arsip"));
        this.base = directory.resolve("cadangan");
    }

    /** Starts a server that archives. */
    static Crash begin(Path home) throws IOException, SQLException {
        DataDirectory directory = DataDirectory.open(home);
        Crash crash = new Crash(directory, start(directory));
        String command = SCRIPTS.resolve("archive-wal.sh") + " \"%p\" \"%f\" " + crash.archive;
        crash.superuser("alter system set archive_mode = on", "alter system set archive_command = '" + command + "'");
        crash.server.close();
        crash.server = start(directory);
        return crash;
    }

    private static PostgresServer start(DataDirectory directory) {
        return PostgresServer.start(directory, new LocalSettings.Postgres(0, BINARIES));
    }

    DatabaseAccess access() {
        return server.access();
    }

    /** Copies the directory while the server writes to it, as pg_backup_start and pg_backup_stop allow. */
    void takeBaseBackup() throws IOException, SQLException {
        try (Connection superuser = access().connect(DatabaseRole.SUPERUSER);
                Statement statement = superuser.createStatement()) {
            statement.execute("select pg_backup_start('uji', true)");
            copy(directory.resolve("postgres"), base);
            try (ResultSet stop = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
                stop.next();
                Files.writeString(base.resolve("backup_label"), stop.getString(1), StandardCharsets.UTF_8);
            }
            // As if this server had been restored before.
            Files.writeString(
                    base.resolve("postgresql.auto.conf"),
                    "recovery_target_name = 'dahulu'\n",
                    StandardOpenOption.APPEND);
        }
    }

    /** Files may come and go meanwhile; the WAL brings the copy to where it must be. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path relative = from.relativize(path);
                boolean running = relative.toString().startsWith("postmaster.");
                boolean wal = relative.startsWith("pg_wal") && !Files.isDirectory(path);
                if (!running && !wal) {
                    copyOne(path, to.resolve(relative.toString()));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            // dropped while the copy was made
        }
    }

    /** A moment that recovery can be told to stop at, by the server's clock. */
    String moment() throws SQLException {
        return single("select clock_timestamp()::text");
    }

    void namedPoint(String name) throws SQLException {
        superuser("select pg_create_restore_point('" + name + "')");
    }

    /** Returns when everything written until now is in the archive. */
    void awaitArchive() throws SQLException {
        String segment = single("select pg_walfile_name(pg_switch_wal())");
        while (!Files.exists(archive.resolve(segment))) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Nothing is left but base backup and archive. */
    void lose() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
    }

    /** Restores with the script that operators use, and waits until the server takes writes. */
    void restore(String... target) throws IOException, SQLException, InterruptedException {
        script(target);
        server = start(directory);
        while (single("select pg_is_in_recovery()::text").equals("true")) {
            Thread.sleep(50);
        }
    }

    /** The script's exit code. */
    int script(String... target) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                SCRIPTS.resolve("restore.sh").toString(),
                                "--base",
                                base.toString(),
                                "--archive",
                                archive.toString(),
                                "--data",
                                directory.resolve("postgres").toString()),
                        Stream.of(target))
                .toList();
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    void superuser(String... statements) throws SQLException {
        try (Connection superuser = access().connect(DatabaseRole.SUPERUSER);
                Statement statement = superuser.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private String single(String query) throws SQLException {
        try (Connection superuser = access().connect(DatabaseRole.SUPERUSER);
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    void end() {
        server.close();
        directory.close();
    }
}
