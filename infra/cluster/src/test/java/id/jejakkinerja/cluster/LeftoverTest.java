package id.jejakkinerja.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Proses yang ditinggalkan klaster yang dibunuh")
class LeftoverTest {
    @TempDir
    private Path cluster;

    private Path directory;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        directory = Files.createDirectory(cluster.resolve("command-service"));
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    @Test
    @DisplayName("Yang tercatat diakhiri sebelum mulai lagi, dan catatannya hilang")
    void theNotedIsEnded() throws Exception {
        Leftover.note(directory, "sleep", process.toHandle());

        Leftover.endAll(cluster);

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @DisplayName("Nomor yang sama pada proses lain, yang mulai di saat lain, bukan milik kita")
    void aStrangerWithTheNumberIsLeftAlone() throws Exception {
        Files.writeString(directory.resolve("sleep.pid"), process.pid() + " 2001-01-01T00:00:00Z");

        Leftover.endAll(cluster);

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    @DisplayName("Direktori yang belum ada tidak mengapa")
    void theFirstStartFindsNothing() {
        Leftover.endAll(cluster.resolve("baru"));
    }
}
