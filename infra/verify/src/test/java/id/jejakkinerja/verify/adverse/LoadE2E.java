package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Beban di tepi platform")
class LoadE2E {
    private static final String READ = "/api/v1/kecamatan";
    private static final int USER_BURST = 30;
    private static final int SIGN_IN_BURST = 20;
    private static final int HALF_OPEN = 200;
    /** At a fifth of a second each, far more than the time that is set below, and too few for Tomcat's own time to end it. */
    private static final int DROPS = 150;

    private static final String BODY = "POST " + READ
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
    private static final String FORM = "POST /login HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n";
    private static final String HEADER = "GET " + READ + " HTTP/1.1\r\nHost: localhost\r\nX-Panjang: ";

    private static RunningPlatform platform;
    private static Api api;

    @BeforeAll
    static void start() {
        platform = AdversePlatform.start(
                "load-platform-",
                "--jejak.edge.rate.user=1/s burst " + USER_BURST,
                "--jejak.edge.rate.sign-in=1/s burst " + SIGN_IN_BURST,
                "--jejak.edge.request.header-time=2s",
                "--jejak.edge.request.body-time=2s");
        api = new Api(platform.uri());
        // asked for once and kept, before a test uses up what this address may ask for
        List.of(Play.OPERATOR, Play.BAPPEDA, Play.AUDITOR).forEach(api::token);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @DisplayName("Pengguna yang terlalu cepat ditolak dengan 429 dan waktu tunggunya; pengguna lain tetap dilayani")
    void aUserWhoIsTooFastWaits() {
        List<Answer> answers = asked(i -> api.get(Play.OPERATOR, READ), 3 * USER_BURST);

        assertLimited(answers, USER_BURST);
        Answer english = api.send(api.authorised(Play.OPERATOR, READ)
                .header("Accept-Language", "en")
                .GET());
        Problems.assertEnglishProblem(english, 429, "RATE_LIMITED");
        assertThat(english.json().path("figures").path("limit").asInt()).isEqualTo(1);
        assertThat(english.json().path("figures").path("retryAfter").asString())
                .isEqualTo(english.header("Retry-After"));
        assertThat(api.get(Play.BAPPEDA, READ).status()).isEqualTo(200);
        assertThat(metric("rate_user")).isPositive();
    }

    @Test
    @DisplayName("Pemeriksanya menemukan platform yang tidak pernah menolak")
    void theCheckFindsAPlatformThatNeverRefuses() {
        List<Answer> answers = asked(i -> api.get(null, "/v3/api-docs"), 3);

        assertThatThrownBy(() -> assertLimited(answers, 1)).isInstanceOf(AssertionError.class);
    }

    @Test
    @DisplayName("Yang menebak rahasia dibatasi per alamat sebelum rahasianya diperiksa")
    void guessingIsLimited() {
        List<Answer> answers = Race.of(8, thread -> asked(i -> guess(), 2 * SIGN_IN_BURST)).stream()
                .flatMap(List::stream)
                .toList();

        List<Answer> limited = answers.stream().filter(a -> a.status() == 429).toList();
        assertThat(limited).isNotEmpty().allSatisfy(LoadE2E::assertSaysWhen);
        assertThat(metric("rate_sign_in")).isPositive();
        assertThat(api.get(Play.BAPPEDA, READ).status()).isIn(200, 429);
    }

    @Test
    @DisplayName("Kepala, isi dan formulir yang datang setetes demi setetes diputus; sementara itu yang lain dilayani")
    void slowClientsAreCut() {
        URI uri = platform.uri();
        List<Drip> halfOpen = IntStream.range(0, HALF_OPEN)
                .mapToObj(i -> new Drip(uri, HEADER))
                .toList();
        List<Drip> bodies = IntStream.range(0, HALF_OPEN)
                .mapToObj(i -> new Drip(uri, i % 2 == 0 ? BODY : FORM))
                .toList();

        assertThat(api.get(Play.AUDITOR, READ).status()).isEqualTo(200);
        assertThat(api.get(null, "/actuator/health/liveness").status()).isEqualTo(200);

        try (Drip header = new Drip(uri, HEADER);
                Drip body = new Drip(uri, BODY);
                Drip form = new Drip(uri, FORM)) {
            assertThat(header.isCutWithin(DROPS)).as("header").isTrue();
            assertThat(body.isCutWithin(DROPS)).as("body").isTrue();
            assertThat(form.isCutWithin(DROPS)).as("form").isTrue();
        }
        assertThat(metric("slow_client")).isGreaterThanOrEqualTo(3);
        halfOpen.forEach(Drip::close);
        bodies.forEach(Drip::close);
    }

    @Test
    @DisplayName("Tetesan yang masih punya waktu tidak diputus, jadi pemeriksanya bisa membedakan")
    void decentClientsAreNotCut() {
        try (Drip header = new Drip(platform.uri(), HEADER)) {
            assertThat(header.isCutWithin(3)).isFalse();
        }
    }

    @Test
    @DisplayName("Alamat yang ditolak sebelum sampai ke mana pun dijawab sebagai masalah berkode juga")
    void whatTomcatRefusesIsAProblemToo() {
        Problems.assertProblem(api.send(raw("/api/v1/kecamatan%2F35")), 400, "BAD_REQUEST");
        Problems.assertProblem(api.send(raw("/api/v1/kecamatan%00")), 400, "BAD_REQUEST");
        Problems.assertProblem(api.send(raw(READ).header("X-Panjang", "a".repeat(20_000))), 400, "BAD_REQUEST");
        Problems.assertProblem(api.send(raw(READ + "?x=" + "a".repeat(5_000))), 414, "URI_TOO_LONG");
    }

    /** From the burst on everything is refused but what the passing time lets in. */
    private static void assertLimited(List<Answer> answers, int burst) {
        assertThat(answers.stream().limit(burst - 1))
                .allSatisfy(a -> assertThat(a.status()).isEqualTo(200));
        List<Answer> limited = answers.stream().filter(a -> a.status() == 429).toList();
        assertThat(limited).isNotEmpty().allSatisfy(LoadE2E::assertSaysWhen);
    }

    private static void assertSaysWhen(Answer answer) {
        Problems.assertProblem(answer, 429, "RATE_LIMITED");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    private static List<Answer> asked(IntFunction<Answer> request, int times) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(request.apply(i));
        }
        return answers;
    }

    private static Answer guess() {
        return api.send(HttpRequest.newBuilder(platform.uri().resolve("/oauth2/token"))
                .header("Authorization", "Basic ZGVtby1iYXBwZWRhOnNhbGFo")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private static HttpRequest.Builder raw(String path) {
        return HttpRequest.newBuilder(URI.create(platform.uri() + path)).GET();
    }

    private static double metric(String reason) {
        return api.get(null, "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("jejak_edge_refused_total{") && line.contains('"' + reason + '"'))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
