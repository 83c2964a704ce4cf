package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.cluster.ServiceProcess;
import id.jejakkinerja.verify.faults.check.LogRow;
import id.jejakkinerja.verify.faults.rig.Claims;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test writes under keys of its own, in years that no other test of this cluster looks at. */
@Tag("long")
@Order(2)
@DisplayName("Dua layanan perintah di belakang satu pintu")
class TwoCommandServicesE2E {
    private static final int SENDERS = 16;
    private static final int YEAR = 2024;
    private static final Duration TAKE_OVER = Duration.ofSeconds(40);
    private static final Pattern CARRIED_OUT = Pattern.compile("(?m)^jejak_commands_seconds_count\\{.*} (\\S+)$");

    private final Rig rig = SharedRig.get();
    private final List<Api> instances = rig.cluster().commands().stream()
            .map(service -> new Api(service.uri(), rig.cluster().issuerUri()))
            .toList();
    private final Claims claims = rig.claims();
    private final String run = "dua/" + UUID.randomUUID();

    @Test
    @DisplayName("Keduanya menerima perintah yang datang lewat pintu itu")
    void bothTakeCommands() {
        List<Long> before = carriedOut();

        for (int i = 0; i < 8; i++) {
            Answer answer = profile(i).send(rig.api(), run + "/pintu/" + i);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }

        List<Long> after = carriedOut();
        assertThat(after.get(0) - before.get(0)).isPositive();
        assertThat(after.get(1) - before.get(1)).isPositive();
        assertThat(after.get(0) + after.get(1) - before.get(0) - before.get(1)).isEqualTo(8);
    }

    @RepeatedTest(3)
    @DisplayName("Satu kunci yang dikirim serentak ke keduanya berakibat satu kali dan dijawab sama enam belas kali")
    void oneKeyHasOneEffect() {
        Play spend = Play.example("RecordProfile").with("tahun", YEAR);

        List<Answer> answers = Race.of(SENDERS, i -> untilNotBusy(spend, i, run));

        assertThat(answers.stream().map(Said::by)).as(answers.toString()).containsOnly(Said.by(answers.getFirst()));
        assertThat(answers.getFirst().status()).as(answers.getFirst().body()).isEqualTo(200);
        assertThat(storedBy(run)).hasSize(1);
        assertThat(answers.getFirst().json().path("events").path(0).path("id").asString())
                .isEqualTo(storedBy(run).getFirst().eventId());
    }

    @Test
    @DisplayName("Satu kunci dengan isi yang berlainan diterima sekali; kunci itu ditolak oleh keduanya untuk isi lain")
    void oneKeyIsForOneOfManyBodies() {
        List<Answer> answers = Race.of(SENDERS, i -> untilNotBusy(profile(i), i, run));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.code().equals("IDEMPOTENCY_KEY_REUSED"))
                .hasSize(SENDERS - 1);
        assertThat(storedBy(run)).hasSize(1);
    }

    @RepeatedTest(2)
    @DisplayName(
            "Enam belas perintah pada satu arus, delapan lewat masing-masing, semuanya tersimpan tanpa celah urutan")
    void oneStreamThroughBoth() {
        List<Answer> answers = Race.of(SENDERS, i -> untilNotBusy(profile(i), i, run + "/" + i));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(200));
        assertThat(IntStream.range(0, SENDERS))
                .allSatisfy(i -> assertThat(storedBy(run + "/" + i)).hasSize(1));
        List<Long> sequences = rig.kept().store().stream()
                .filter(row -> row.stream().equals("tahunkinerja:35.09.28:" + YEAR))
                .map(LogRow::sequence)
                .toList();
        assertThat(sequences)
                .isEqualTo(LongStream.range(0, sequences.size()).boxed().toList());
    }

    @Test
    @DisplayName(
            "Satu relay dan satu notaris bekerja, siapa pun yang mati; perintah tetap diterima dan semuanya sampai")
    void oneRelayAndOneNotaryAtATime() {
        List<Integer> relays = new ArrayList<>(claims.relays());
        List<Integer> notaries = new ArrayList<>(claims.notaries());
        assertThat(relays).hasSize(1);
        assertThat(notaries).hasSize(1);

        for (ServiceProcess service : rig.cluster().commands()) {
            service.kill();
            try {
                theOtherGoesOn(run + "/tanpa-" + service.name());
                relays.addAll(claims.relays());
                notaries.addAll(claims.notaries());
            } finally {
                service.start();
                service.awaitReady();
            }
            assertThat(claims.relays()).hasSize(1);
            assertThat(claims.notaries()).hasSize(1);
        }
        // whoever of the two it was has been killed, so the work has been taken over
        assertThat(relays.stream().distinct()).hasSizeGreaterThan(1);
        assertThat(notaries.stream().distinct()).hasSizeGreaterThan(1);
        assertThat(rig.kept().replica()).isEqualTo(rig.kept().store());
    }

    private void theOtherGoesOn(String key) {
        Answer answer = untilAnswered(profile(1), key);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        long position = answer.json().required("position").asLong();

        await().atMost(TAKE_OVER).untilAsserted(() -> {
            assertThat(claims.relays()).hasSize(1);
            assertThat(claims.notaries()).hasSize(1);
            assertThat(claims.signed()).isGreaterThanOrEqualTo(position);
        });
        assertThat(rig.quiet().awaitCaughtUp(TAKE_OVER)).isEmpty();
        assertThat(storedBy(key)).hasSize(1);
    }

    /** 503 BUSY means "not stored, send again with the same key", and that is what a client does. */
    private Answer untilNotBusy(Play play, int sender, String key) {
        Api instance = instances.get(sender % instances.size());
        Answer answer = play.send(instance, key);
        for (int attempt = 1; attempt < 40 && answer.status() == 503; attempt++) {
            assertThat(answer.code()).isEqualTo("BUSY");
            answer = play.send(instance, key);
        }
        return answer;
    }

    /** A connection that stood when its server was killed breaks, and the next one finds the other server. */
    private Answer untilAnswered(Play play, String key) {
        return await().atMost(TAKE_OVER)
                .ignoreExceptions()
                .until(() -> play.send(rig.api(), key), answer -> answer.status() < 500);
    }

    private static Play profile(int number) {
        return Play.example("RecordProfile").with(Map.of("tahun", YEAR, "reason", "Alasan " + number));
    }

    private List<LogRow> storedBy(String key) {
        return rig.kept().store().stream()
                .filter(row -> row.commandId().equals(key))
                .toList();
    }

    /** How many commands each has carried out, by its own count. */
    private List<Long> carriedOut() {
        return instances.stream()
                .map(instance -> instance.get(null, "/actuator/prometheus").body())
                .map(text -> CARRIED_OUT
                        .matcher(text)
                        .results()
                        .mapToLong(found -> (long) Double.parseDouble(found.group(1)))
                        .sum())
                .toList();
    }
}
