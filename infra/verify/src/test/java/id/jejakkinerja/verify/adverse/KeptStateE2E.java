package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Keadaan yang disimpan")
class KeptStateE2E {
    private static final String STREAM = "tahunkinerja:35.09.28:2024";

    private final Database database = new Database(AdversePlatform.get().dataDir());

    @Test
    @DisplayName("Dibaca sebagaimana adanya sekarang, juga bila barisnya diubah lewat pintu samping")
    void isReadAsItIsNow() throws SQLException {
        JsonNode before = table();
        String stateBefore = state();
        assertThat(Play.example("RecordExpenditure")
                        .with(Map.of("amount", 777, "documentNumber", "keadaan/1"))
                        .send(AdversePlatform.api(), "keadaan/1")
                        .status())
                .isEqualTo(200);
        JsonNode after = table();
        assertThat(after).isNotEqualTo(before).isEqualTo(table());
        String stateAfter = state();

        write(stateBefore);
        JsonNode byHand = table();
        write(stateAfter);

        assertThat(byHand).isEqualTo(before);
        assertThat(table()).isEqualTo(after);
    }

    @Test
    @DisplayName("Berbeda dari log: penjelasan menghitung ulang dari nol dan menyebut kedua angka")
    void differsFromTheLog() throws SQLException {
        String stateBefore = state();
        assertThat(Play.example("RecordExpenditure")
                        .with(Map.of("amount", 778, "documentNumber", "keadaan/2"))
                        .send(AdversePlatform.api(), "keadaan/2")
                        .status())
                .isEqualTo(200);
        JsonNode right = explained();
        String stateAfter = state();

        write(stateBefore);
        JsonNode wrong = explained();
        write(stateAfter);

        assertThat(right.at("/recomputed/matches").asBoolean()).isTrue();
        assertThat(wrong.at("/recomputed/matches").asBoolean()).isFalse();
        assertThat(wrong.at("/recomputed/value")).isEqualTo(right.path("value")).isNotEqualTo(wrong.path("value"));
        assertThat(explained().at("/recomputed/matches").asBoolean()).isTrue();
    }

    private static JsonNode explained() {
        Answer answer = AdversePlatform.api()
                .get(
                        Play.AUDITOR,
                        "/api/v1/explain?kecamatan=35.09.28&tahun=2024&tabel=3.8&row=totals&column=realisasi");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode table() {
        Answer answer = AdversePlatform.api().get(Play.AUDITOR, "/api/v1/kecamatan/35.09.28/tahun/2024/tabel/3.8");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("rows");
    }

    private String state() throws SQLException {
        try (Connection connection = database.connect(Database.QUERY)) {
            return Database.texts(connection, "select state from query.stream_state where stream = '" + STREAM + "'")
                    .getFirst();
        }
    }

    private void write(String state) throws SQLException {
        try (Connection connection = database.connect(Database.QUERY);
                PreparedStatement update =
                        connection.prepareStatement("update query.stream_state set state = ? where stream = ?")) {
            update.setString(1, state);
            update.setString(2, STREAM);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
