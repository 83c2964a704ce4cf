package id.jejakkinerja.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts and kills servers of its own, all over one directory whose database the first of them makes. */
@DisplayName("The embedded PostgreSQL")
class PostgresServerIT {
    private static Path home;

    private static Path pgData;

    @BeforeAll
    static void aDirectoryThatHasBeenInUse(@TempDir Path directory) throws Exception {
        home = directory.toRealPath();
        pgData = home.resolve("postgres");
        try (PostgresProcess first = PostgresProcess.over(home)) {
            first.kill();
        }
    }

    @Test
    @DisplayName("stops the server that a killed process left behind and keeps everything that was committed")
    void recoversFromKill() throws Exception {
        long orphan;
        try (PostgresProcess owner = PostgresProcess.over(home)) {
            orphan = serverPid();
            owner.kill();
        }
        assertThat(runs(orphan)).as("PostgreSQL outlives its owner").isTrue();

        try (DataDirectory directory = DataDirectory.open(home);
                PostgresServer server = start(directory, 0)) {
            assertThat(count(server.access())).isGreaterThanOrEqualTo(2);
            assertThat(serverPid()).isNotEqualTo(orphan);
            assertThat(show(server.access(), "fsync")).isEqualTo("on");
        }

        assertThat(runs(orphan)).isFalse();
    }

    @Test
    @DisplayName("is not touched by a second process: the directory's owner is alive and named")
    void refusesSecondProcess() throws Exception {
        try (PostgresProcess owner = PostgresProcess.over(home)) {
            long serverBefore = serverPid();

            assertThatThrownBy(() -> DataDirectory.open(home)).isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused.code()).isEqualTo(StartRefusal.DATA_DIRECTORY_IN_USE);
                assertThat(refused.figures()).containsExactly(home.toString(), Long.toString(owner.pid()));
            });
            assertThat(serverPid()).isEqualTo(serverBefore);
        }
    }

    @Test
    @DisplayName("starts although a stranger now has the process id of its predecessor, and leaves the stranger alone")
    void staleProcessId() throws Exception {
        stopOrphan();
        String pid = Long.toString(ProcessHandle.current().pid());
        Files.writeString(pgData.resolve("postmaster.pid"), pid + "\n" + pgData + "\n0\n5432\n\n127.0.0.1\n");

        try (DataDirectory directory = DataDirectory.open(home);
                PostgresServer server = start(directory, 0)) {
            assertThat(count(server.access())).isPositive();
        }
    }

    @Test
    @DisplayName(
            "lets nobody in without a password, listens on this machine only, and keeps its passwords to its owner")
    void asksForPasswords() throws Exception {
        try (DataDirectory directory = DataDirectory.open(home);
                PostgresServer server = start(directory, 0)) {
            String url = server.access().server() + "postgres";

            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                    .hasMessageContaining("password authentication failed");
            assertThat(show(server.access(), "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(server.access(), "unix_socket_directories")).isEmpty();
            assertThat(permissions(directory.resolve("postgres-passwords.properties")))
                    .isEqualTo("rw-------");
            assertThat(permissions(pgData)).isEqualTo("rwx------");
        }
    }

    @Test
    @DisplayName("names the port when the wanted one is taken")
    void refusesTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DataDirectory directory = DataDirectory.open(home)) {
            assertThatThrownBy(() -> start(directory, taken.getLocalPort()))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> {
                        assertThat(refused.code()).isEqualTo(StartRefusal.POSTGRES_NOT_STARTED);
                        assertThat(refused.figures())
                                .startsWith(pgData.toString(), Integer.toString(taken.getLocalPort()));
                    });
        }
    }

    @Test
    @DisplayName("does not start over a database whose passwords are lost, and makes no new ones that would not fit")
    void refusesWithoutPasswords(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("postgres"));

        try (DataDirectory directory = DataDirectory.open(other)) {
            Path file = directory.resolve("postgres-passwords.properties");
            assertThatThrownBy(() -> start(directory, 0)).isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused.code()).isEqualTo(StartRefusal.POSTGRES_PASSWORDS_MISSING);
                assertThat(refused.figures()).isEqualTo(List.of(file.toString()));
            });
            assertThat(file).doesNotExist();
        }
    }

    private static PostgresServer start(DataDirectory directory, int port) {
        return PostgresServer.start(directory, new LocalSettings.Postgres(port, LocalPlatformTest.BINARIES));
    }

    private static void stopOrphan() {
        try (DataDirectory directory = DataDirectory.open(home)) {
            start(directory, 0).close();
        }
    }

    /** A process that has ended may still be listed until its parent asks for it, but runs no program any more. */
    private static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    private static long serverPid() throws IOException {
        return PostmasterPid.of(pgData).orElseThrow().pid();
    }

    private static String show(DatabaseAccess access, String setting) throws SQLException {
        return Objects.requireNonNull(single(access, "show " + setting));
    }

    private static long count(DatabaseAccess access) throws SQLException {
        return Long.parseLong(Objects.requireNonNull(single(access, "select count(*) from jejak_uji")));
    }

    private static String single(DatabaseAccess access, String query) throws SQLException {
        try (Connection superuser = access.connect(DatabaseRole.SUPERUSER);
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
