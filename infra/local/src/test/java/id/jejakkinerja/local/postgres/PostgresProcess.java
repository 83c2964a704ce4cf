package id.jejakkinerja.local.postgres;

import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.LocalSettings;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.runtime.database.DatabaseRole;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A process of its own that owns a data directory, until it is killed. */
final class PostgresProcess implements AutoCloseable {
    private static final String READY = "READY";

    private final Process process;

    private PostgresProcess(Process process) {
        this.process = process;
    }

    /** Returns once the process has committed a row to the table {@code jejak_uji}. */
    static PostgresProcess over(Path directory) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostgresProcess.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return new PostgresProcess(process);
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the process ended before it was ready:\n" + said);
    }

    long pid() {
        return process.pid();
    }

    /** SIGKILL: no shutdown hook runs, so PostgreSQL stays behind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        DataDirectory directory = DataDirectory.open(Path.of(arguments[0]));
        PostgresServer server =
                PostgresServer.start(directory, new LocalSettings.Postgres(0, LocalPlatformTest.BINARIES));
        try (Connection superuser = server.access().connect(DatabaseRole.SUPERUSER);
                Statement statement = superuser.createStatement()) {
            statement.execute("create table if not exists jejak_uji (n int)");
            statement.execute("insert into jejak_uji values (1)");
        }
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}
