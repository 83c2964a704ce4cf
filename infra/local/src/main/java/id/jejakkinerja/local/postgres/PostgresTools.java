package id.jejakkinerja.local.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs initdb and pg_ctl and says what they said. */
final class PostgresTools {
    private final Path home;
    private final Map<String, String> environment;
    private final boolean rootBecomesNobody;

    /** @param environment what the programs find in theirs besides the usual */
    PostgresTools(Path home, Map<String, String> environment) {
        this.home = home;
        this.environment = Map.copyOf(environment);
        // PostgreSQL refuses to run as root. In a user namespace of its own root is nobody special, as in a container's
        // default user.
        this.rootBecomesNobody =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")
                        && LinuxUtils.isUnshareAvailable();
    }

    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    Outcome initdb(Path target, Path superuserPassword) {
        return run(
                Duration.ofMinutes(5),
                "initdb",
                "--pgdata=" + target,
                "--username=postgres",
                "--pwfile=" + superuserPassword,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of texts on every machine, yet upper and lower case of all of Unicode.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
    }

    /** The limit is generous: recovery after a power cut reads the log since the last checkpoint. */
    Outcome start(Path data, Path startLog, String options) {
        return run(
                Duration.ofSeconds(310),
                "pg_ctl",
                "start",
                "--pgdata=" + data,
                "--log=" + startLog,
                "--options=" + options,
                "--wait",
                "--timeout=300");
    }

    /** Fast: sessions are cut, everything committed is written. When that takes too long, immediate: the next start recovers. */
    Outcome stop(Path data) {
        Outcome fast = stop(data, "fast");
        return fast.succeeded() ? fast : stop(data, "immediate");
    }

    private Outcome stop(Path data, String mode) {
        return run(
                Duration.ofSeconds(40),
                "pg_ctl",
                "stop",
                "--pgdata=" + data,
                "--mode=" + mode,
                "--wait",
                "--timeout=30");
    }

    private Outcome run(Duration limit, String tool, String... arguments) {
        List<String> command = new ArrayList<>();
        if (rootBecomesNobody) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        try {
            // To a file: a pipe would stay open in the server that pg_ctl leaves behind, and reading it would never
            // end.
            Path said = Files.createTempFile(home.getParent(), tool, ".out");
            try {
                return new Outcome(
                        exitCode(command, said, limit),
                        Files.readString(said, StandardCharsets.UTF_8).strip());
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            return new Outcome(-1, e.toString());
        }
    }

    private int exitCode(List<String> command, Path said, Duration limit) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // PGPORT and its like would reach into our server; macOS starts none without a locale.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return -1;
    }
}
