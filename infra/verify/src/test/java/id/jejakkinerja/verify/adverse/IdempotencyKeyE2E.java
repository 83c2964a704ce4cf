package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.adverse.EventLogReader.Event;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kunci perintah: diulang untuk perintah yang sama, ditolak untuk yang lain")
class IdempotencyKeyE2E {
    private static final Play PROFILE = Play.example("RecordProfile").with("tahun", 2030);
    private static final Play RENSTRA = Play.example("RegisterRenstra");

    private final Api api = AdversePlatform.api();
    private final EventLogReader log = new EventLogReader(api);
    private final String key = "key/" + UUID.randomUUID();

    @Test
    @DisplayName("Kunci yang diulang dengan isi yang sama dijawab sama, huruf demi huruf, dan tidak menambah peristiwa")
    void aRepeatedKeyGivesTheFirstAnswer() {
        Answer first = PROFILE.send(api, key);

        Answer again = PROFILE.send(api, key);

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(Said.by(again)).isEqualTo(Said.by(first));
        assertThat(effects())
                .isEqualTo(first.json()
                        .path("events")
                        .valueStream()
                        .map(event -> event.path("id").asString())
                        .toList());
    }

    @Test
    @DisplayName("Jarak dan urutan properti tidak membuat perintah menjadi lain")
    void spacingAndOrderDoNotMatter() {
        Answer first = PROFILE.send(api, key);

        Answer again = new Play(
                        PROFILE.client(),
                        PROFILE.command(),
                        PROFILE.without("tahun").body().replace("{\"kecamatan\"", "{ \"tahun\" : 2030,\n\"kecamatan\""))
                .send(api, key);

        assertThat(Said.by(again)).isEqualTo(Said.by(first));
    }

    @Test
    @DisplayName("Kunci bertanda kutip sama dengan kunci tanpa tanda kutip")
    void aQuotedKeyIsTheSameKey() {
        Answer first = PROFILE.send(api, key);

        assertThat(Said.by(PROFILE.send(api, "\"" + key + "\""))).isEqualTo(Said.by(first));
    }

    @Test
    @DisplayName("Penolakan pun diulang huruf demi huruf, juga setelah keadaan berubah")
    void aRefusalIsRepeatedToo() {
        Play spend = Play.example("RecordExpenditure").with(Map.of("tahun", 2031, "effectiveDate", "2031-02-20"));
        Answer first = sendWithCorrelation(spend);
        Play open = Play.example("OpenPeriod")
                .with(Map.of("tahun", 2031, "effectiveDate", "2031-01-02", "due", "2032-01-31"));
        Answer opened = open.send(api, key + "/open");

        Answer again = sendWithCorrelation(spend);

        assertThat(first.status()).as(first.toString()).isEqualTo(409);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        assertThat(Said.by(again)).isEqualTo(Said.by(first));
        assertThat(effects()).isEmpty();
    }

    @Test
    @DisplayName("Kunci dengan isi lain ditolak")
    void aKeyIsForOneBody() {
        PROFILE.send(api, key);

        Answer other = PROFILE.with("reason", "Perbaikan").send(api, key);

        Problems.assertProblem(other, 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(effects()).hasSize(1);
    }

    @Test
    @DisplayName("Kunci untuk perintah lain ditolak")
    void aKeyIsForOneCommand() {
        PROFILE.send(api, key);

        Answer other = Play.example("SubmitReport").send(api, key);

        Problems.assertProblem(other, 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(effects()).hasSize(1);
    }

    @Test
    @DisplayName("Kunci orang lain ditolak, walau ia boleh mengirim perintah yang sama")
    void aKeyIsForOneCaller() {
        Answer first = RENSTRA.send(api, key);

        Answer other = RENSTRA.by(Play.CAMAT).send(api, key);

        assertThat(first.status()).as(first.toString()).isIn(200, 409);
        Problems.assertProblem(other, 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @DisplayName("Kunci dari perintah yang tidak terbaca masih dapat dipakai")
    void whatWasNeverUnderstoodUsesNoKeyUp() {
        Answer malformed = new Play(PROFILE.client(), PROFILE.command(), "{").send(api, key);
        Answer invalid = PROFILE.with("tahun", 1).send(api, key);

        Answer good = PROFILE.send(api, key);

        assertThat(List.of(malformed.status(), invalid.status(), good.status())).containsExactly(400, 422, 200);
        assertThat(effects()).hasSize(1);
    }

    private List<String> effects() {
        return log.all().stream()
                .filter(event -> event.commandId().equals(key))
                .map(Event::id)
                .toList();
    }

    /** The correlation id is part of a problem, and is the request's own unless the caller brings one. */
    private Answer sendWithCorrelation(Play play) {
        return api.send(api.authorised(play.client(), "/api/v1/commands/" + play.command())
                .header("Idempotency-Key", key)
                .header("X-Correlation-Id", "same")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(play.body())));
    }
}
