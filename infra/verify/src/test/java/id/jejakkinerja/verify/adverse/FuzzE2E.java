package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.adverse.EventLogReader.Event;
import id.jejakkinerja.verify.adverse.Mutator.Mutant;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Perintah yang diacak")
class FuzzE2E {
    private static final int COMMANDS = 2_400;
    private static final int THREADS = 8;

    private final long seed = Long.getLong("jejak.fuzz.seed", new Random().nextLong());

    @Test
    @DisplayName(
            "2.400 perintah acak dari delapan pengirim: tidak ada galat peladen, tidak ada yang tersimpan setengah")
    void nothingBreaksAndNothingIsStoredHalf() {
        System.out.println("jejak.fuzz.seed=" + seed);
        try (RunningPlatform platform = AdversePlatform.start("fuzz-platform-")) {
            Api api = new Api(platform.uri());
            AdversePlatform.seed(api);
            List<Mutant> mutants = mutants();

            Map<Integer, Answer> answers = send(api, mutants);

            System.out.println("jejak.fuzz answers: " + byCode(answers));
            answers.forEach((i, answer) -> assertAnswered(mutants.get(i), answer));
            List<Event> events = new EventLogReader(api).all();
            assertEffects(mutants, answers, events);
            EventLogReader.assertSequencesAreGapFree(events);
            new EventLogReader(api).assertLiveTablesEqualTheFold(events);
            assertReachedTheRules(answers);
        }
    }

    /** Drawn before the first is sent, so that the seed alone decides them, whatever the threads do. */
    private List<Mutant> mutants() {
        List<Play> corpus = Stream.concat(Play.examples().values().stream(), Play.ledokombo().stream())
                .toList();
        Mutator mutator = new Mutator(new Random(seed), corpus);
        return Stream.generate(mutator::next).limit(COMMANDS).toList();
    }

    private Map<Integer, Answer> send(Api api, List<Mutant> mutants) {
        Map<Integer, Answer> answers = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        Race.of(THREADS, thread -> {
            for (int i = next.getAndIncrement(); i < mutants.size(); i = next.getAndIncrement()) {
                answers.put(i, untilNotBusy(api, mutants.get(i), key(i)));
            }
            return thread;
        });
        return answers;
    }

    private static Answer untilNotBusy(Api api, Mutant mutant, String key) {
        Answer answer = send(api, mutant, key);
        for (int attempt = 1; attempt < 10 && answer.code().equals("BUSY"); attempt++) {
            answer = send(api, mutant, key);
        }
        return answer;
    }

    private static Answer send(Api api, Mutant mutant, String key) {
        return api.send(api.authorised(mutant.client(), "/api/v1/commands/" + mutant.command())
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(mutant.body())));
    }

    private void assertAnswered(Mutant mutant, Answer answer) {
        assertThat(answer.status()).as("seed %d, %s, %s", seed, mutant, answer).isLessThan(500);
        if (answer.status() != 200) {
            assertThat(answer.code())
                    .as("seed %d, %s, %s", seed, mutant, answer)
                    .isNotBlank();
        }
    }

    /** For every 200 exactly its events, for every other answer none, and not one event that nobody was told of. */
    private void assertEffects(List<Mutant> mutants, Map<Integer, Answer> answers, List<Event> events) {
        Map<String, List<String>> stored = EventLogReader.idsByCommand(events);
        List<Event> ours = events.stream()
                .filter(event -> event.commandId().startsWith("fuzz/"))
                .toList();
        int told = 0;
        for (int i = 0; i < mutants.size(); i++) {
            Answer answer = Objects.requireNonNull(answers.get(i));
            List<String> ids = new ArrayList<>();
            if (answer.status() == 200) {
                answer.json()
                        .path("events")
                        .forEach(event -> ids.add(event.path("id").asString()));
                assertThat(ids).isNotEmpty();
            }
            told += ids.size();
            assertThat(stored.getOrDefault(key(i), List.of()))
                    .as("seed %d, %s, %s", seed, mutants.get(i), answer)
                    .isEqualTo(ids);
        }
        assertThat(ours).as("seed %d", seed).hasSize(told);
    }

    /** A fuzz whose every command dies in the parser proves nothing about partial writes. */
    private void assertReachedTheRules(Map<Integer, Answer> answers) {
        Map<String, Integer> codes = byCode(answers);
        assertThat(codes.getOrDefault("200", 0)).as("seed %d: %s", seed, codes).isGreaterThan(COMMANDS / 50);
        assertThat(codes).as("seed %d", seed).hasSizeGreaterThan(15);
    }

    private static Map<String, Integer> byCode(Map<Integer, Answer> answers) {
        Map<String, Integer> codes = new TreeMap<>();
        answers.values()
                .forEach(answer -> codes.merge(answer.status() == 200 ? "200" : answer.code(), 1, Integer::sum));
        return codes;
    }

    private static String key(int i) {
        return "fuzz/" + i;
    }
}
