package id.jejakkinerja.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts as they are, in a project whose Java is a few lines of shell: it writes where everything is, as the cluster does, and ends
 * when it is told to. What the cluster itself does is for other tests, which take minutes.
 */
@DisplayName("infra/cluster/{up,status,down}")
class ScriptsTest {
    private static final List<String> SCRIPTS = List.of("up", "status", "down", "where");
    private static final String JAVA = """
        #!/usr/bin/env bash
        for argument in "$@"; do [[ $argument == --dir=* ]] && dir=${argument#--dir=}; done
        echo "$@" >"$dir/arguments"
        [[ $* == *--breaks* ]] && { echo "tidak dapat mulai"; exit 3; }
        trap 'rm -f "$dir/endpoints"; exit 0' TERM
        printf 'commands=http://127.0.0.1:%1$d\\nstore=127.0.0.1:%1$d\\n' >"$dir/endpoints"
        while true; do sleep 0.05; done
        """;

    @TempDir
    private Path project;

    private HttpServer server;
    private volatile int health = 200;

    @BeforeEach
    void buildAProject() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(health, -1);
            exchange.close();
        });
        server.start();
        Path here = Artifacts.ofThisProject().project().resolve("infra/cluster");
        Path scripts = Files.createDirectories(project.resolve("infra/cluster"));
        for (String script : SCRIPTS) {
            Files.copy(here.resolve(script), scripts.resolve(script));
        }
        for (String jar : List.of(
                "command-service/target/c-exec.jar",
                "query-service/target/q-exec.jar",
                "infra/local/target/l-exec.jar",
                "infra/cluster/target/cluster-1.jar",
                "infra/kafka/target/lib/kafka_2.jar")) {
            Files.createDirectories(project.resolve(jar).getParent());
            Files.createFile(project.resolve(jar));
        }
        Path bin = Files.createDirectories(project.resolve("jdk/bin"));
        Files.writeString(project.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.writeString(
                bin.resolve("java"),
                JAVA.replace("%1$d", Integer.toString(server.getAddress().getPort())));
        Files.setPosixFilePermissions(bin.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void stop() throws IOException {
        if (Files.exists(project.resolve("data/pid"))) {
            run("down");
        }
        server.stop(0);
    }

    private record Said(int exit, String text) {}

    private Said run(String script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                project.resolve("infra/cluster").resolve(script).toString(),
                "--dir=" + project.resolve("data")));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(project, script, ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).as(script).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Said(process.exitValue(), Files.readString(said));
    }

    @Test
    @DisplayName(
            "up menyalakan dan menyebut alamatnya, status melihatnya siap, down mematikannya dan sesudah itu tidak ada"
                    + " apa-apa")
    void upStatusDown() throws IOException {
        assertThat(run("status").exit()).isEqualTo(1);

        Said up = run("up", "--queries=3", "--sample-data");
        assertThat(up.exit()).as(up.text()).isZero();
        assertThat(up.text()).contains("commands=http://127.0.0.1:");
        assertThat(Files.readString(project.resolve("data/arguments")))
                .contains("-Dloader.main=" + Main.class.getName(), "--queries=3 --sample-data");

        Said status = run("status");
        assertThat(status.exit()).as(status.text()).isZero();
        assertThat(status.text()).containsPattern("commands .* ready").containsPattern("store .* listens");

        Said down = run("down");
        assertThat(down.exit()).as(down.text()).isZero();
        assertThat(project.resolve("data/pid")).doesNotExist();
        assertThat(run("status")).extracting(Said::exit).isEqualTo(1);
        assertThat(run("down")).extracting(Said::exit).isEqualTo(1);
    }

    @Test
    @DisplayName("status gagal selama satu bagian belum siap, dan up kedua di atas direktori yang sama ditolak")
    void whatIsNotReadyIsSaid() throws IOException {
        run("up");
        health = 503;

        Said status = run("status");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(status.text()).contains("not ready (503)");
        Said again = run("up");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.text()).contains("runs already");
    }

    @Test
    @DisplayName("up yang gagal menunjukkan sebabnya dan tidak meninggalkan tanda bahwa sesuatu berjalan")
    void aFailedStartIsShown() throws IOException {
        Said up = run("up", "--breaks");

        assertThat(up.exit()).isEqualTo(1);
        assertThat(up.text()).contains("tidak dapat mulai");
        assertThat(project.resolve("data/pid")).doesNotExist();
    }
}
