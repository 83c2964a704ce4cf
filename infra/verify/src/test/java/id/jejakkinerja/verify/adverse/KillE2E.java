package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.adverse.EventLogReader.Event;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("long")
@DisplayName("Proses yang dibunuh di tengah arus perintah")
class KillE2E {
    private static final int KILLS = 3;
    private static final int SENDERS = 4;
    private static final int MIN_SENT = 30;
    private static final int MAX_MORE = 200;
    private static final int MAX_AMOUNT = 100;
    private static final String TABLE = "/api/v1/kecamatan/35.09.28/tahun/2024/tabel/3.8";

    /**
     * A command on its way.
     *
     * @param answer null when the line broke before an answer came
     */
    private record Sent(
            Play play, String key, long amount, @Nullable Answer answer) {}

    private final long seed = Long.getLong("jejak.kill.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    @DisplayName(
            "Yang dijawab diterima ada tepat sekali sesudah kill -9; yang belum dijawab paling banyak sekali, dan tepat sekali sesudah dikirim ulang")
    void acknowledgedCommandsSurviveExactlyOnce() {
        System.out.println("jejak.kill.seed=" + seed);
        RunningPlatform platform = AdversePlatform.start("kill-platform-");
        Path dataDir = platform.dataDir();
        AdversePlatform.seed(new Api(platform.uri()));
        List<Sent> all = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Sent> sent = sendUntilKilled(platform, kill);
            System.out.printf(
                    "kill %d: %d acknowledged, %d unacknowledged%n", kill, sent.size() - broken(sent), broken(sent));
            platform = RunningPlatform.startEmpty(dataDir);
            Api api = new Api(platform.uri());
            assertSurvived(sent, new EventLogReader(api).all());
            all.addAll(resend(api, sent));
        }
        try (RunningPlatform last = platform) {
            assertWhole(new Api(last.uri()), all);
        }
    }

    /** Four senders, each with its own commands, until the process dies under them. */
    private List<Sent> sendUntilKilled(RunningPlatform platform, int kill) {
        Api api = new Api(platform.uri());
        ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            for (int sender = 0; sender < SENDERS; sender++) {
                String keys = "kill/" + kill + "/" + sender + "/";
                Random amounts = new Random(random.nextLong());
                senders.execute(() -> sendUntilTheLineBreaks(api, keys, amounts, sent));
            }
            int enough = MIN_SENT + random.nextInt(MAX_MORE);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> sent.size() >= enough);
            platform.kill();
        }
        return List.copyOf(sent);
    }

    private static void sendUntilTheLineBreaks(Api api, String keys, Random amounts, ConcurrentLinkedQueue<Sent> sent) {
        for (int i = 0; ; i++) {
            String key = keys + i;
            long amount = i % 5 == 4 ? 0 : 1 + amounts.nextInt(MAX_AMOUNT);
            Play play = amount == 0
                    ? Play.example("SetTarget").with("value", 50 + amounts.nextInt(50))
                    : Play.example("RecordExpenditure").with(Map.of("amount", amount, "documentNumber", key));
            try {
                sent.add(new Sent(play, key, amount, play.send(api, key)));
            } catch (UncheckedIOException e) {
                sent.add(new Sent(play, key, amount, null)); // killed: what became of this one is the question
                return;
            }
        }
    }

    private void assertSurvived(List<Sent> sent, List<Event> events) {
        assertThat(broken(sent)).as("seed %d: killed while commands ran", seed).isPositive();
        assertThat(sent.size() - broken(sent))
                .as("seed %d: some were acknowledged", seed)
                .isGreaterThan(SENDERS);
        Map<String, List<String>> stored = EventLogReader.idsByCommand(events);
        for (Sent command : sent) {
            List<String> ids = stored.getOrDefault(command.key(), List.of());
            if (command.answer() == null) {
                assertThat(ids).as("seed %d, %s", seed, command).hasSizeLessThan(2);
            } else {
                assertThat(command.answer().status())
                        .as("seed %d, %s", seed, command)
                        .isEqualTo(200);
                assertThat(ids).as("seed %d, %s", seed, command).isEqualTo(ids(command.answer()));
            }
        }
        EventLogReader.assertSequencesAreGapFree(events);
    }

    /** Every command again with its key: the first answer again, or the first answer at all. */
    private List<Sent> resend(Api api, List<Sent> sent) {
        List<Sent> again = new ArrayList<>();
        for (Sent command : sent) {
            Answer answer = command.play().send(api, command.key());
            assertThat(answer.status())
                    .as("seed %d, %s, %s", seed, command, answer)
                    .isEqualTo(200);
            if (command.answer() != null) {
                assertThat(Said.by(answer)).as("seed %d, %s", seed, command).isEqualTo(Said.by(command.answer()));
            }
            again.add(new Sent(command.play(), command.key(), command.amount(), answer));
        }
        return again;
    }

    private void assertWhole(Api api, List<Sent> all) {
        EventLogReader log = new EventLogReader(api);
        List<Event> events = log.all();
        Map<String, List<String>> stored = EventLogReader.idsByCommand(events);
        assertThat(all)
                .allSatisfy(command -> assertThat(stored.get(command.key()))
                        .as("seed %d, %s", seed, command)
                        .hasSize(1)
                        .isEqualTo(ids(command.answer())));
        EventLogReader.assertSequencesAreGapFree(events);
        log.assertLiveTablesEqualTheFold(events);
        long spent = all.stream().mapToLong(Sent::amount).sum();
        JsonNode totals = api.get(Play.AUDITOR, TABLE).json().path("totals");
        assertThat(totals.path("realisasi").decimalValue())
                .as("seed %d", seed)
                .isEqualByComparingTo(BigDecimal.valueOf(spent));
        assertLagBecomesZero(api);
    }

    /** The gauge is read every two seconds, so the first reading after a start may be an old one or none. */
    private static void assertLagBecomesZero(Api api) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(api.get(null, "/actuator/prometheus").body())
                                .containsPattern("(?m)^jejak_processor_lag_events\\{[^}]*} 0\\.0$"));
    }

    private static List<String> ids(@Nullable Answer answer) {
        List<String> ids = new ArrayList<>();
        if (answer != null) {
            answer.json()
                    .path("events")
                    .forEach(event -> ids.add(event.path("id").asString()));
        }
        return ids;
    }

    private static long broken(List<Sent> sent) {
        return sent.stream().filter(command -> command.answer() == null).count();
    }
}
