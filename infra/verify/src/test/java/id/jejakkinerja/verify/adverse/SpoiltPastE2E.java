package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("long")
@DisplayName("Peristiwa lama yang dirusak orang, sesudah platform dimulai lagi")
class SpoiltPastE2E {
    private static final String SPOILT = "tahunkinerja:35.09.28:2023";
    private static final String YEAR_OF_THE_SPOILT = "/api/v1/kecamatan/35.09.28/tahun/2023/tabel/3.8";
    private static final String NEIGHBOUR = "/api/v1/kecamatan/35.09.27/tahun/2024/tabel/3.8";
    private static final String ALL = "/api/v1/kabupaten/35.09/tahun/%d/capaian";
    private static final String RECOMPUTE = "/api/v1/audit/recompute?tahun=2024";

    private RunningPlatform platform = AdversePlatform.start("spoilt-platform-");
    private final Database database = new Database(platform.dataDir());

    @AfterEach
    void end() {
        platform.close();
    }

    @Test
    @DisplayName(
            "disebut kepada pembaca tahunnya; yang lain tidak menunggu, dan sesudah dipulihkan semuanya benar lagi")
    void isToldAndStopsNobody() throws SQLException {
        AdversePlatform.seed(new Api(platform.uri()));
        spend("sebelum");
        JsonNode before = read(ALL.formatted(2023)).json().path("rows");
        String payload = payload();
        write("{\"bukan");
        platform.kill();
        platform = RunningPlatform.startEmpty(platform.dataDir());

        Answer told = read(YEAR_OF_THE_SPOILT);
        assertThat(told.status() + " " + told.code()).isEqualTo("409 EVENT_UNREADABLE");
        assertThat(read(ALL.formatted(2023)).json().path("rows")).isEqualTo(before);
        long position = spend("sesudah");
        for (String path : new String[] {NEIGHBOUR, ALL.formatted(2024)}) {
            Answer answer = read(path);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.json().path("position").asLong()).isGreaterThanOrEqualTo(position);
        }

        write(payload);
        assertThat(read(YEAR_OF_THE_SPOILT).status()).isEqualTo(200);
        spend("dipulihkan");
        JsonNode recomputed = read(RECOMPUTE).json();
        assertThat(recomputed.path("matches").asBoolean())
                .as(recomputed.toString())
                .isTrue();
    }

    private Answer read(String path) {
        return new Api(platform.uri()).get(Play.AUDITOR, path);
    }

    /** In the year after the spoilt one, whose consolidated row looks back at it. */
    private long spend(String key) {
        Answer answer = Play.example("RecordExpenditure")
                .with(Map.of("amount", 1000, "documentNumber", "dirusak/" + key))
                .send(new Api(platform.uri()), "dirusak/" + key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/events/0/position").asLong();
    }

    private String payload() throws SQLException {
        try (Connection connection = database.connect(Database.SUPERUSER)) {
            return Database.texts(
                            connection,
                            "select payload from command.domain_event where sequence = 1 and stream = '" + SPOILT + "'")
                    .getFirst();
        }
    }

    /** As nobody but the superuser can. */
    private void write(String payload) throws SQLException {
        database.tamper("update command.domain_event set payload = '" + payload.replace("'", "''")
                + "' where sequence = 1 and stream = '" + SPOILT + "'");
    }
}
