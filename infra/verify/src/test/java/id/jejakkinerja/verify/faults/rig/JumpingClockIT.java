package id.jejakkinerja.verify.faults.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.jejakkinerja.cluster.Backends;
import id.jejakkinerja.cluster.DatabaseNode;
import id.jejakkinerja.cluster.LocalBackends;
import id.jejakkinerja.cluster.Ports;
import id.jejakkinerja.cluster.Wire;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.verify.platform.BackendSwitch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.data.TemporalUnitOffset;
import org.assertj.core.data.TemporalUnitWithinOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Jam dinding satu proses atau basis data yang dapat melompat")
class JumpingClockIT {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    @Test
    @DisplayName("JVM melihat lompatan maju, mundur, dan pulihnya, sedangkan jam untuk menunggu tidak ikut melompat")
    void theWallClockJumpsAlone(@TempDir Path directory) throws IOException {
        Optional<JumpingClock> compiled = JumpingClock.in(directory, "teller");
        assumeTrue(compiled.isPresent(), "there is no C compiler here");
        JumpingClock clock = compiled.orElseThrow();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Teller.class.getName()));
        builder.environment().putAll(clock.environment());
        Process process = builder.start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(askedFor(process, said)).isCloseTo(Instant.now(), within(TOLERANCE));
            clock.jump((int) HOUR.toSeconds());
            assertThat(askedFor(process, said)).isCloseTo(Instant.now().plus(HOUR), within(TOLERANCE));
            clock.jump((int) -HOUR.toSeconds());
            assertThat(askedFor(process, said)).isCloseTo(Instant.now().minus(HOUR), within(TOLERANCE));
            clock.jump(0);
            assertThat(askedFor(process, said)).isCloseTo(Instant.now(), within(TOLERANCE));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @DisplayName("PostgreSQL pun melihat lompatannya, juga sesi yang sudah terbuka")
    void aDatabasesClockJumps(@TempDir Path directory) throws IOException, SQLException {
        Optional<JumpingClock> compiled = JumpingClock.in(directory, Wire.STORE);
        assumeTrue(compiled.isPresent(), "there is no C compiler here");
        JumpingClock clock = compiled.orElseThrow();
        try (Backends backends = new LocalBackends(
                BackendSwitch.artifacts(), directory, UnaryOperator.identity(), database -> clock.environment())) {
            DatabaseNode database = backends.database(Wire.STORE, Ports.free());
            database.start();
            try (Connection session = database.access().connect(DatabaseRole.SUPERUSER)) {
                assertThat(askedFor(session)).isCloseTo(Instant.now(), within(TOLERANCE));
                clock.jump((int) -HOUR.toSeconds());
                assertThat(askedFor(session)).isCloseTo(Instant.now().minus(HOUR), within(TOLERANCE));
                clock.jump(0);
                assertThat(askedFor(session)).isCloseTo(Instant.now(), within(TOLERANCE));
            }
        }
    }

    private static Instant askedFor(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet answer = statement.executeQuery("select clock_timestamp()")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static Instant askedFor(Process process, BufferedReader said) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        String[] wallAndElapsed = said.readLine().split(" ", -1);
        assertThat(Duration.ofNanos(Long.parseLong(wallAndElapsed[1]))).isLessThan(HOUR.dividedBy(2));
        return Instant.parse(wallAndElapsed[0]);
    }

    private static TemporalUnitOffset within(Duration tolerance) {
        return new TemporalUnitWithinOffset(tolerance.toSeconds(), ChronoUnit.SECONDS);
    }

    /** Tells, for every line it is sent, what time it is and how many nanoseconds it has been running. */
    static final class Teller {
        private Teller() {}

        public static void main(String[] arguments) throws IOException {
            long began = System.nanoTime();
            while (System.in.read() >= 0) {
                System.out.println(Instant.now() + " " + (System.nanoTime() - began));
            }
        }
    }
}
