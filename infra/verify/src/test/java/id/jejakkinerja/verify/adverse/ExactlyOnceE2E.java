package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.adverse.EventLogReader.Event;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("Enam belas pengirim pada saat yang sama")
class ExactlyOnceE2E {
    private static final int SENDERS = 16;
    private static final int MAX_ROUNDS = 40;

    private final Api api = AdversePlatform.api();
    private final EventLogReader log = new EventLogReader(api);
    private final String run = "race/" + UUID.randomUUID();

    /** A document is booked once, so every repetition has its own. */
    private final Play spend = Play.example("RecordExpenditure").with(Map.of("amount", 1, "documentNumber", run));

    @RepeatedTest(5)
    @DisplayName("Satu kunci yang dikirim serentak berakibat satu kali dan dijawab sama enam belas kali")
    void oneKeyHasOneEffect() {
        List<Answer> answers = Race.of(SENDERS, i -> spend.send(api, run));

        assertThat(answers.stream().map(Said::by)).as(answers.toString()).containsOnly(Said.by(answers.getFirst()));
        assertThat(answers.getFirst().status()).isEqualTo(200);
        assertThat(eventsOf(run)).hasSize(1);
        assertThat(answers.getFirst().json().path("events").path(0).path("id").asString())
                .isEqualTo(eventsOf(run).getFirst().id());
    }

    @Test
    @DisplayName("Satu kunci dengan enam belas isi yang berlainan diterima sekali; lima belas lainnya ditolak")
    void oneKeyIsForOneOfManyBodies() {
        List<Answer> answers = Race.of(
                SENDERS,
                i -> Play.example("RecordProfile")
                        .with(Map.of("tahun", 2032, "reason", "Alasan " + i))
                        .send(api, run));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("IDEMPOTENCY_KEY_REUSED"))
                .hasSize(SENDERS - 1);
        assertThat(eventsOf(run)).hasSize(1);
    }

    @RepeatedTest(3)
    @DisplayName("Enam belas perintah pada satu arus semuanya tersimpan, tanpa celah urutan")
    void sixteenCommandsOnOneStreamAreAllStored() {
        assertAllStored(i -> spend.with("documentNumber", run + "/" + i));
    }

    @RepeatedTest(3)
    @DisplayName("Enam belas perintah pertama pada arus yang belum ada semuanya tersimpan, tanpa celah urutan")
    void sixteenCommandsOnAStreamThatDoesNotExistYetAreAllStored() {
        int year = IntStream.rangeClosed(2040, 2099)
                .filter(candidate -> log.all().stream()
                        .noneMatch(event -> event.stream().equals("tahunkinerja:35.09.28:" + candidate)))
                .findFirst()
                .orElseThrow();
        assertAllStored(i -> Play.example("RecordProfile").with(Map.of("tahun", year, "reason", "Alasan " + i)));
    }

    @Test
    @DisplayName("Dari dua perubahan PK yang bertemu satu menang; yang lain diberi tahu dan tidak tersimpan")
    void oneOfTwoAmendmentsWins() {
        Answer signed = Play.example("SignPK").send(api, "race/sign");
        assertThat(signed.status()).as(signed.toString()).isEqualTo(200);

        for (int round = 0; round < MAX_ROUNDS; round++) {
            int target = 10 + 2 * round;
            String key = run + "/" + round;
            List<Event> before = log.all();
            List<Answer> answers = Race.of(2, i -> amend(target + i).send(api, key + "/" + i));
            List<Event> after = log.all();

            List<Answer> losers =
                    answers.stream().filter(answer -> answer.status() != 200).toList();
            assertThat(losers).as(answers.toString()).hasSizeLessThan(2);
            assertThat(after).hasSize(before.size() + 2 - losers.size());
            EventLogReader.assertSequencesAreGapFree(after);
            if (!losers.isEmpty()) {
                Problems.assertProblem(losers.getFirst(), 409, "CONCURRENT_CHANGE");
                return;
            }
        }
        throw new AssertionError("no two amendments met in " + MAX_ROUNDS + " rounds");
    }

    private void assertAllStored(IntFunction<Play> plays) {
        List<Answer> answers = Race.of(SENDERS, i -> untilNotBusy(plays.apply(i), run + "/" + i));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        List<Event> events = log.all();
        EventLogReader.assertSequencesAreGapFree(events);
        Map<String, List<String>> byCommand = EventLogReader.idsByCommand(events);
        assertThat(IntStream.range(0, SENDERS).mapToObj(i -> byCommand.get(run + "/" + i)))
                .allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    /** 503 BUSY means "not stored, send again with the same key", and that is what a client does. */
    private Answer untilNotBusy(Play play, String key) {
        Answer answer = play.send(api, key);
        for (int attempt = 1; attempt < 20 && answer.status() == 503; attempt++) {
            assertThat(answer.code()).isEqualTo("BUSY");
            answer = play.send(api, key);
        }
        return answer;
    }

    private static Play amend(int target) {
        return Play.example("AmendPK")
                .with(Map.of(
                        "targets",
                        List.of(Map.of("indikator", "ikm", "value", target)),
                        "reasons",
                        List.of(Map.of("item", "target/ikm", "reason", "Menjadi " + target))));
    }

    private List<Event> eventsOf(String commandId) {
        return log.all().stream()
                .filter(event -> event.commandId().equals(commandId))
                .toList();
    }
}
