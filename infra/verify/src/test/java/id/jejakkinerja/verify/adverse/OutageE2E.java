package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PostgreSQL yang berhenti di bawah platform yang berjalan")
class OutageE2E {
    private static final String TABLE = "/api/v1/kecamatan/35.09.28/tahun/2024/tabel/3.8";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Play SHIFT = Play.example("RecordProfile");

    @Test
    @DisplayName(
            "Perintah dan bacaan dijawab 503 BUSY dengan waktu tunggu, bukan galat; sesudah hidup lagi keduanya 200")
    void saysBusyAndRecovers() throws IOException {
        try (RunningPlatform platform = AdversePlatform.start("outage-platform-", "--jejak.database.patience=1s")) {
            Api api = new Api(platform.uri());
            AdversePlatform.seed(api);
            assertThat(api.get(Play.AUDITOR, TABLE).status()).isEqualTo(200);
            assertThat(api.token(SHIFT.client())).isNotBlank();

            kill(platform.dataDir());

            for (int i = 0; i < 3; i++) {
                assertBusy(SHIFT.send(api, "outage/1"));
                assertBusy(api.get(Play.AUDITOR, TABLE));
                assertBusy(api.get(Play.AUDITOR, "/api/v1/audit/events"));
            }
            Process postgres = restart(platform.dataDir());
            try {
                // each side has connections of its own and finds out for itself
                Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> api.get(Play.AUDITOR, TABLE).status() == 200);
                Answer accepted = Awaitility.await()
                        .atMost(PATIENCE)
                        .until(() -> SHIFT.send(api, "outage/1"), answer -> answer.status() == 200);
                assertThat(SHIFT.send(api, "outage/1").body()).isEqualTo(accepted.body());
            } finally {
                postgres.destroy();
            }
        }
    }

    private static void assertBusy(Answer answer) {
        Problems.assertProblem(answer, 503, "BUSY");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.json().path("figures").path("retryAfter").asString()).isEqualTo(answer.header("Retry-After"));
    }

    /** SIGKILL to the postmaster; its children end by themselves when they see it gone. */
    private static void kill(Path dataDir) throws IOException {
        String pid = Files.readAllLines(dataDir.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** With the command line that it wrote down itself at its last start; it does not run as root, so root becomes nobody. */
    private static Process restart(Path dataDir) throws IOException {
        String line = Files.readString(dataDir.resolve("postgres/postmaster.opts"));
        List<String> command = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(line)
                .results()
                .map(OutageE2E::word)
                .toList();
        List<String> asNobody = System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
        return new ProcessBuilder(
                        Stream.concat(asNobody.stream(), command.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(dataDir.resolve("postgres-again.log").toFile())
                .start();
    }

    private static String word(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }
}
