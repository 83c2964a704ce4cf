package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.e2e.Browser.Page;
import id.jejakkinerja.verify.e2e.Tokens;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("long")
@DisplayName("Model baca yang dibangun ulang di samping yang sedang dibaca")
class RebuildE2E {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String REBUILDS = "/api/v1/admin/rebuilds";
    private static final String STREAM = "tahunkinerja:35.09.28:2024";
    private static final String TABLE = "/api/v1/kecamatan/35.09.28/tahun/2024/tabel/3.8";
    private static final String PAGE = "/admin/proyeksi";

    private static RunningPlatform platform;
    private static Api api;
    private static Database database;
    private static String admin;
    private static final AtomicInteger BOOKINGS = new AtomicInteger();

    @BeforeAll
    static void aPlatform() {
        platform = AdversePlatform.start("rebuild-platform-");
        api = new Api(platform.uri());
        database = new Database(platform.dataDir());
        admin = administratorOf(platform);
        AdversePlatform.seed(api);
    }

    @AfterAll
    static void end() {
        platform.close();
    }

    @Test
    @DisplayName("Administrator membangun ulang, mengalihkan dan mengembalikan di halamannya; yang ditolak disebut")
    void throughThePages() {
        Browser browser = new Browser(platform.uri());
        browser.signInAsAdministrator(platform.dataDir());
        Map<String, String> form =
                new HashMap<>(Map.of("_csrf", browser.get(PAGE).csrf()));

        assertThat(browser.post(PAGE, Map.of()).status()).isEqualTo(403);
        Page started = browser.follow(browser.post(PAGE, form));
        assertThat(started.body()).contains("Dimulai", "oleh admin");
        await().atMost(SOON).until(() -> browser.get(PAGE).body().contains("/alihkan\""));
        String id = number("/admin/proyeksi/(\\d+)/alihkan", browser.get(PAGE).body());
        assertThat(browser.get(PAGE).body()).doesNotContain("every 2s", "http-equiv=\"refresh\"");

        assertThat(browser.follow(browser.post(PAGE + "/" + id + "/alihkan", form))
                        .body())
                .contains("Dialihkan", "/" + id + "/kembalikan");
        Page twice = browser.post(PAGE + "/" + id + "/alihkan", form);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.body()).contains("REBUILD_NOT_COMPARED");
        assertThat(browser.follow(browser.post(PAGE + "/" + id + "/kembalikan", form))
                        .body())
                .contains("Dikembalikan", "/" + id + "/alihkan");

        Browser auditor = new Browser(platform.uri());
        auditor.signIn("auditor", "demo");
        assertThat(auditor.get(PAGE).status()).isEqualTo(403);
    }

    private static String number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String administratorOf(RunningPlatform running) {
        return Tokens.signedByTheIssuerOf(running)
                .token(claims -> claims.subject("admin").claim("roles", List.of("ADMIN")));
    }

    @Test
    @DisplayName("Yang rusak disebut baris dan isiannya, dialihkan tanpa pembaca berhenti, dan dapat kembali")
    void healsWhileReadersRead() throws Exception {
        spend();
        BigDecimal spent = spent();
        BigDecimal right = absorbed();
        database.execute(
                Database.QUERY,
                "update query.capaian set capaian = regexp_replace(capaian, '\"realisasi\":', '\"realisasi\":1')"
                        + " where tahun = 2023 and kecamatan = '35.09.28'");
        BigDecimal wrong = absorbed();
        assertThat(wrong).isNotEqualByComparingTo(right);

        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger served = new AtomicInteger();
        Thread reader = Thread.ofVirtual().start(() -> {
            while (!done.get()) {
                served.addAndGet(api.get(Play.AUDITOR, TABLE).status() == 200 ? 1 : Integer.MIN_VALUE / 2);
            }
        });
        long id = start();
        spend();
        JsonNode compared = awaitState(id, "COMPARED");
        assertThat(compared.at("/comparison/equal").asBoolean()).isFalse();
        assertThat(compared.at("/comparison/live/rows")).isEqualTo(compared.at("/comparison/rebuilt/rows"));
        assertThat(compared.at("/comparison/differences")).anySatisfy(difference -> {
            assertThat(difference.path("table").asString()).isEqualTo("capaian");
            assertThat(difference.path("row").asString()).isEqualTo("35.09.28:2023");
            assertThat(difference.path("field").asString()).isEqualTo("/capaian/dana/realisasi");
        });
        spend();
        assertThat(absorbed()).isEqualByComparingTo(wrong);
        assertThat(spent()).isEqualByComparingTo(spent.add(new BigDecimal(2000)));

        assertThat(post(id, "switch").json().path("state").asString()).isEqualTo("LIVE");
        assertThat(absorbed()).isEqualByComparingTo(right);
        assertThat(spent()).isEqualByComparingTo(spent.add(new BigDecimal(2000)));
        spend();
        assertThat(post(id, "rollback").json().path("state").asString()).isEqualTo("COMPARED");
        assertThat(absorbed()).isEqualByComparingTo(wrong);
        assertThat(spent()).isEqualByComparingTo(spent.add(new BigDecimal(3000)));
        assertThat(post(id, "switch").status()).isEqualTo(200);
        spend();
        assertThat(absorbed()).isEqualByComparingTo(right);
        assertThat(spent()).isEqualByComparingTo(spent.add(new BigDecimal(4000)));
        done.set(true);
        reader.join();
        assertThat(served.get()).isPositive();

        long again = start();
        JsonNode equal = awaitState(again, "COMPARED");
        assertThat(equal.at("/comparison/equal").asBoolean())
                .as(equal.toString())
                .isTrue();
        assertThat(equal.at("/comparison/differences")).isEmpty();
        assertThat(post(id, "rollback").code()).isEqualTo("REBUILD_NOTHING_BEFORE");
        assertThat(one(id).path("acts").findValuesAsString("act"))
                .containsExactly("START", "SWITCH", "ROLLBACK", "SWITCH");
        assertThat(one(id).path("acts").findValuesAsString("actor")).containsOnly("admin");
    }

    @Test
    @DisplayName("Terbunuh di tengah: pembaca tidak kehilangan apa pun, yang terputus disebut, dan dapat dimulai lagi")
    void survivesAKill() throws Exception {
        try (Connection gate = database.connect(Database.OWNER)) {
            FillGate.close(database, gate, STREAM);
            long id = start();
            await().atMost(SOON).until(() -> one(id).path("done").asLong() > 0);
            assertThat(one(id).path("state").asString()).isEqualTo("RUNNING");
            assertThat(one(id).path("total").asLong())
                    .isGreaterThan(one(id).path("done").asLong());
            assertThat(post(null, "").code()).isEqualTo("REBUILD_RUNNING");
            assertProgressIsShown();
            assertThat(post(id, "switch").code()).isIn("REBUILD_RUNNING", "REBUILD_NOT_COMPARED");
            BigDecimal before = spent();
            spend();
            assertThat(spent()).isEqualByComparingTo(before.add(new BigDecimal(1000)));

            Path dataDir = platform.dataDir();
            platform.kill();
            gate.abort(Runnable::run);
            platform = RunningPlatform.startEmpty(dataDir);
            api = new Api(platform.uri());
            database = new Database(platform.dataDir());
            FillGate.open(database);
            assertThat(spent()).isEqualByComparingTo(before.add(new BigDecimal(1000)));
            assertThat(one(id).path("state").asString()).isEqualTo("BROKEN");
            assertThat(post(id, "switch").code()).isEqualTo("REBUILD_NOT_COMPARED");
            try (Connection reader = database.connect(Database.QUERY)) {
                assertThat(Database.texts(reader, "select state from query.rebuild where generation = " + id))
                        .as("no other work makes it pass for running again")
                        .containsExactly("BROKEN");
            }

            JsonNode compared = awaitState(start(), "COMPARED");
            assertThat(compared.at("/comparison/equal").asBoolean())
                    .as(compared.toString())
                    .isTrue();
            assertThat(one(id).path("state").asString()).isEqualTo("BROKEN");
        }
    }

    /** A bar that programs for the blind can read too, how fast, how long still, and a page that keeps itself current. */
    private static void assertProgressIsShown() {
        Browser browser = new Browser(platform.uri());
        browser.signInAsAdministrator(platform.dataDir());
        Page page = browser.get(PAGE);
        String bar = number("<progress ([^>]*)>", page.body());
        long done = Long.parseLong(number("value=\"(\\d+)\"", bar));
        assertThat(done).isPositive().isLessThan(Long.parseLong(number("max=\"(\\d+)\"", bar)));
        assertThat(bar).contains("aria-label=\"Kemajuan generasi ");
        assertThat(page.body())
                .containsPattern("[1-9][0-9.]* peristiwa per detik")
                .containsPattern("kira-kira [0-9.]+ detik lagi");
        assertThat(page.body())
                .contains("hx-trigger=\"every 2s\"")
                .containsPattern("<noscript><meta http-equiv=\"refresh\" content=\"2\"");
    }

    @Test
    @DisplayName("Hanya administrator yang memulai atau melihatnya, dan catatan siapa melakukannya tidak dapat diubah")
    void isForAdministrators() throws SQLException {
        for (String client : List.of(Play.BAPPEDA, Play.AUDITOR)) {
            assertThat(api.get(client, REBUILDS).code()).isEqualTo("FORBIDDEN_ROLE");
            Answer start = api.send(api.authorised(client, REBUILDS).POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(start.code()).isEqualTo("FORBIDDEN_ROLE");
        }
        assertThat(api.getWithToken(admin, REBUILDS + "/987654321").status()).isEqualTo(404);
        assertThat(post(987654321L, "switch").status()).isEqualTo(404);
        for (String change : List.of("delete from query.rebuild_act", "update query.rebuild_act set actor = 'x'")) {
            try (Connection reader = database.connect(Database.QUERY);
                    Connection owner = database.connect(Database.OWNER)) {
                assertThat(Database.refusal(reader, change))
                        .as("insufficient privilege")
                        .isEqualTo("42501");
                assertThat(Database.refusal(owner, change))
                        .as("restrict violation")
                        .isEqualTo("23001");
            }
        }
    }

    private static void spend() {
        int n = BOOKINGS.incrementAndGet();
        assertThat(Play.example("RecordExpenditure")
                        .with(Map.of("amount", 1000, "documentNumber", "bangun-ulang/" + n))
                        .send(api, "bangun-ulang/" + n)
                        .status())
                .isEqualTo(200);
    }

    private static BigDecimal spent() {
        return read(TABLE).at("/totals/realisasi").decimalValue();
    }

    /** What part of its money Ledokombo spent in a year in which nothing happens any more, as the kabupaten's view says. */
    private static BigDecimal absorbed() {
        return read("/api/v1/kabupaten/35.09/tahun/2023/capaian")
                .path("rows")
                .valueStream()
                .filter(row -> row.path("kecamatan").asString().equals("35.09.28"))
                .map(row -> row.path("serapan").decimalValue())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(String path) {
        Answer answer = api.get(Play.AUDITOR, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static long start() {
        Answer answer = post(null, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().path("id").asLong();
    }

    private static Answer post(@Nullable Long id, String act) {
        String path = id == null ? REBUILDS : REBUILDS + "/" + id + "/" + act;
        return api.send(api.authorised(null, path)
                .header("Authorization", "Bearer " + admin)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static JsonNode one(long id) {
        Answer answer = api.getWithToken(admin, REBUILDS + "/" + id);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode awaitState(long id, String state) {
        await().atMost(SOON).until(() -> !one(id).path("state").asString().equals("RUNNING"));
        JsonNode rebuild = one(id);
        assertThat(rebuild.path("state").asString()).as(rebuild.toString()).isEqualTo(state);
        return rebuild;
    }
}
