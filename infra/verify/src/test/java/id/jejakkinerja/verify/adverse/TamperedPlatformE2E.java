package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.RunningPlatform;
import id.jejakkinerja.verify.platform.Verifier;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The witness looks whether its hour has passed every half minute; here the hour is a second. */
@Tag("long")
@DisplayName("Superuser mengubah log platform yang sedang berjalan")
class TamperedPlatformE2E {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String YEAR = "tahunkinerja:35.09.28:2023";
    private static final String YEAR_PAGE = "/kecamatan/35.09.28/tahun/2023";
    private static final String IN_FRONT = "sisipan-di-depan";
    private static final String AT_THE_END = "sisipan-di-akhir";

    private static RunningPlatform platform;
    private static Api api;
    private static Database database;
    private static Browser auditor;

    @TempDir
    private Path home;

    @BeforeAll
    static void start() throws SQLException {
        platform = AdversePlatform.start("tampered-platform-", "--jejak.witness.check-every=1s");
        api = new Api(platform.uri());
        database = new Database(platform.dataDir());
        AdversePlatform.seed(api);
        auditor = new Browser(platform.uri());
        auditor.signIn("auditor", "demo");
        long events = Long.parseLong(text("select count(*) from command.domain_event"));
        await().atMost(SOON).until(() -> witnessed() == events);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @DisplayName("Yang diubah, dihapus dan disisipkan disebut: halaman, kesehatan, metrik, dan pemeriksa luring")
    void isFoundAndNamed() throws Exception {
        String changed =
                text("select event_id from command.domain_event where stream = '" + YEAR + "' and sequence = 2");
        String missing =
                text("select event_id from command.domain_event where stream = '" + YEAR + "' and sequence = 4");
        assertThat(state()).isEqualTo("UP 200 0.0");
        assertThat(page()).doesNotContain("class=\"alarm\"");
        assertThat(verified().exit()).isZero();

        // in front of what is signed: no evidence at all, so no bundle has it and the rest stays proven
        database.tamper(inserted("-5, '" + IN_FRONT + "', 'kabupaten:35.10', 0"));
        Verifier.Outcome besides = verified();
        assertThat(besides.exit()).as(besides.report()).isZero();
        assertThat(besides.report()).doesNotContain(IN_FRONT);

        database.tamper("update command.domain_event set payload = payload || ' ' where event_id = '" + changed + "'");
        database.tamper("delete from command.domain_event where event_id = '" + missing + "'");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page())
                        .containsPattern(named("Peristiwa disisipkan", IN_FRONT))
                        .containsPattern(named("Peristiwa diubah", changed))
                        .containsPattern(named("Peristiwa hilang", missing)));
        for (String everywhere : List.of("/", YEAR_PAGE, YEAR_PAGE + "/tabel/9.9", "/tidak/ada")) {
            assertThat(auditor.get(everywhere).body())
                    .as(everywhere)
                    .contains("log tidak lagi seperti yang ditandatangani");
        }
        assertThat(state()).isEqualTo("DOWN 503 1.0");
        Verifier.Outcome found = verified();
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.report())
                .containsPattern("peristiwa " + changed + ": tidak ada di log yang ditandatangani")
                .containsPattern("aliran " + YEAR + " seharusnya berlanjut dengan nomor 4, ternyata 5");

        // behind what is signed: the notary signs it, and the witness sees that no command wrote it
        database.tamper(
                inserted("nextval('command.domain_event_position_seq'), '" + AT_THE_END + "', 'kabupaten:35.11', 0"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page()).containsPattern(named("Peristiwa tanpa perintah", AT_THE_END)));
    }

    private static String inserted(String where) {
        return "insert into command.domain_event overriding system value select " + where
                + ", kind, recorded_at, event_name, event_version, payload, metadata from command.domain_event"
                + " where stream = 'kabupaten:35.09' and sequence = 0";
    }

    /** Heading and event within one finding. */
    private static String named(String what, String event) {
        return what + "[^\u0000]{0,400}?peristiwa " + event;
    }

    private static String page() {
        return auditor.get("/audit/bukti").body();
    }

    /** Health, its status code, and the gauge. */
    private static String state() {
        Answer health = api.get(null, "/actuator/health");
        String gauge = api.get(null, "/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("jejak_witness_alarm"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse("none");
        return health.json().path("status").asString() + " " + health.status() + " " + gauge;
    }

    private Verifier.Outcome verified() throws IOException, InterruptedException {
        byte[] zip = HttpClient.newHttpClient()
                .send(
                        api.authorised(Play.AUDITOR, "/api/v1/audit/bundle?kecamatan=35.09.28&tahun=2023")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        String key = evidence("checkpoints?limit=1").at("/keys/0/vkey").asString();
        return Verifier.run(
                "periksa", Files.write(home.resolve("bundel.zip"), zip).toString(), "--kunci", key);
    }

    private static long witnessed() {
        Answer answer = api.get(Play.AUDITOR, "/api/v1/audit/checkpoint");
        return answer.status() == 200 ? answer.json().path("treeSize").asLong() : 0;
    }

    private static JsonNode evidence(String question) {
        return api.get(Play.AUDITOR, "/api/v1/audit/" + question).json();
    }

    private static String text(String sql) throws SQLException {
        try (Connection superuser = database.connect(Database.SUPERUSER)) {
            return Database.texts(superuser, sql).getFirst();
        }
    }
}
