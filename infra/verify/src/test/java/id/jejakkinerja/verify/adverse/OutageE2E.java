package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
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

            Blackout.begin(platform.dataDir());

            for (int i = 0; i < 3; i++) {
                assertBusy(SHIFT.send(api, "outage/1"));
                assertBusy(api.get(Play.AUDITOR, TABLE));
                assertBusy(api.get(Play.AUDITOR, "/api/v1/audit/events"));
            }
            Process postgres = Blackout.end(platform.dataDir());
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
}
