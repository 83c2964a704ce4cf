package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api.Answer;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Aliran dibaca sejauh barisnya")
class FoldedStreamE2E {
    private static final String STREAM = "tahunkinerja:35.09.28:2024";

    private final Database database = new Database(AdversePlatform.get().dataDir());

    @Test
    @DisplayName("Tabel berdiri pada peristiwa yang disebut barisnya, juga bila baris itu diubah lewat pintu samping")
    void isReadAsItIsNow() throws SQLException {
        JsonNode before = table();
        assertThat(Play.example("RecordExpenditure")
                        .with(Map.of("amount", 777, "documentNumber", "keadaan/1"))
                        .send(AdversePlatform.api(), "keadaan/1")
                        .status())
                .isEqualTo(200);
        JsonNode after = table();
        assertThat(after).isNotEqualTo(before).isEqualTo(table());

        move(-1);
        JsonNode byHand = table();
        move(1);

        assertThat(byHand).isEqualTo(before);
        assertThat(table()).isEqualTo(after);
    }

    @Test
    @DisplayName("Berbeda dari log: penjelasan menghitung ulang dari nol dan menyebut kedua angka")
    void differsFromTheLog() throws SQLException {
        assertThat(Play.example("RecordExpenditure")
                        .with(Map.of("amount", 778, "documentNumber", "keadaan/2"))
                        .send(AdversePlatform.api(), "keadaan/2")
                        .status())
                .isEqualTo(200);
        JsonNode right = explained();

        move(-1);
        JsonNode wrong = explained();
        move(1);

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

    private void move(int events) throws SQLException {
        database.execute(
                Database.QUERY,
                "update query.folded_stream set sequence = sequence + " + events + " where stream = '" + STREAM + "'");
    }
}
