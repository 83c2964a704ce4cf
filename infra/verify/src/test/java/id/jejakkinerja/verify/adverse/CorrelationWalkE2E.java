package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Dari satu peristiwa ke yang menyebabkannya, yang disebabkannya, dan yang sekelompok dengannya")
class CorrelationWalkE2E {
    private final Api api = AdversePlatform.api();

    @Test
    @DisplayName("Koreksi yang menyebut penyebabnya ditemukan dari kedua arah: dikoreksi, koreksi, dan akibat")
    void aCorrectionAndWhatItCorrects() {
        String booked = spend("jejak/1", "jejak/1").at("/events/0/id").asString();
        Answer corrected = ask(
                Play.example("CorrectExpenditure")
                        .with(Map.of(
                                "kecamatan",
                                "35.09.28",
                                "tahun",
                                2024,
                                "event",
                                booked,
                                "amount",
                                501,
                                "effectiveDate",
                                "2024-02-21"))
                        .by(Play.OPERATOR),
                "jejak/2",
                booked);
        assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
        String correction = corrected.json().at("/events/0/id").asString();

        JsonNode old = walk(booked);
        JsonNode next = walk(correction);

        assertThat(ids(old, "corrections")).containsExactly(correction);
        assertThat(ids(old, "caused")).containsExactly(correction);
        assertThat(old.required("corrects").isNull()).isTrue();
        assertThat(next.at("/corrects/id").asString()).isEqualTo(booked);
        assertThat(next.at("/command/causationId").asString()).isEqualTo(booked);
        assertThat(next.at("/metadata/causationId").asString()).isEqualTo(booked);
        assertThat(ids(next, "caused")).isEmpty();
    }

    @Test
    @DisplayName(
            "Tanpa disebut, perintah itu sendiri penyebabnya; yang bukan nomor peristiwa ditolak dan tidak menyimpan"
                    + " apa-apa")
    void theCauseIsOptional() {
        JsonNode event = walk(spend("jejak/3", "jejak/3").at("/events/0/id").asString());
        assertThat(event.at("/command/causationId")).isEqualTo(event.at("/command/id"));

        Answer refused = ask(expenditure("jejak/4"), "jejak/4", "bukan nomor peristiwa");
        assertThat(refused.status() + " " + refused.code()).isEqualTo("400 INVALID_PARAMETER");
        assertThat(EventLogReader.idsByCommand(new EventLogReader(api).all())).doesNotContainKey("jejak/4");
    }

    @Test
    @DisplayName("Perintah lain dari permintaan yang sama, dan tidak yang dari permintaan lain")
    void whatBelongsTogether() {
        String first = spend("jejak/5", "permintaan-bersama").at("/events/0/id").asString();
        String second =
                spend("jejak/6", "permintaan-bersama").at("/events/0/id").asString();
        String third = spend("jejak/7", "permintaan-lain").at("/events/0/id").asString();

        assertThat(ids(walk(first), "sameCorrelation")).containsExactly(second);
        assertThat(ids(walk(second), "sameCorrelation")).containsExactly(first);
        assertThat(ids(walk(third), "sameCorrelation")).isEmpty();
    }

    private JsonNode spend(String key, String correlation) {
        Answer answer = api.send(api.authorised(Play.OPERATOR, "/api/v1/commands/RecordExpenditure")
                .header("Idempotency-Key", key)
                .header("X-Correlation-Id", correlation)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(expenditure(key).body())));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Play expenditure(String document) {
        return Play.example("RecordExpenditure").with(Map.of("amount", 500, "documentNumber", document));
    }

    private Answer ask(Play play, String key, String cause) {
        return api.send(api.authorised(play.client(), "/api/v1/commands/" + play.command())
                .header("Idempotency-Key", key)
                .header("X-Causation-Id", cause)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(play.body())));
    }

    private static List<String> ids(JsonNode walk, String kind) {
        return walk.required(kind).findValuesAsString("id");
    }

    private JsonNode walk(String id) {
        Answer answer = api.get(Play.AUDITOR, "/api/v1/audit/events/" + id);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
