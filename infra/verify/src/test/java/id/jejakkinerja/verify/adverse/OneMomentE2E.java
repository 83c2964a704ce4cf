package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api.Answer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tabel seluruh kabupaten yang dilipat dari log")
class OneMomentE2E {
    private static final int READS = 5;

    @Test
    @DisplayName("berhenti pada posisi yang sama untuk ke-31 kecamatan, juga selagi log bertambah")
    void allStopAtTheSamePosition() {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> write(done));
        try {
            for (int read = 0; read < READS; read++) {
                Answer answer = AdversePlatform.api()
                        .get(Play.AUDITOR, "/api/v1/kabupaten/35.09/tahun/2024/capaian?inForceOn=2099-12-31");
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                // had one kecamatan been folded further than the others, its row would be another one at the position
                // that is told
                Answer again = AdversePlatform.api()
                        .get(
                                Play.AUDITOR,
                                "/api/v1/kabupaten/35.09/tahun/2024/capaian?position="
                                        + answer.json().required("position").asLong());
                assertThat(answer.json().required("rows"))
                        .hasSize(31)
                        .isEqualTo(again.json().required("rows"));
            }
        } finally {
            done.set(true);
        }
        assertThat(writer.join()).as("peristiwa yang ditulis sementara itu").isGreaterThan(READS);
    }

    private static int write(AtomicBoolean done) {
        int written = 0;
        while (!done.get()) {
            String document = "satu-saat/" + written++;
            Answer answer = Play.example("RecordExpenditure")
                    .with(Map.of("amount", 1, "documentNumber", document))
                    .send(AdversePlatform.api(), document);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        return written;
    }
}
