package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("API hanya melayani token yang sah, dan setiap peran hanya sejauh tugasnya")
class ApiAccessE2E {
    private static final String REGISTER = "RegisterRenstra";
    private static final String RETURN = "ReturnReport";

    /** Who may send what, from DOMAIN.md sections 1 and 4; written out, so that the catalogue is not its own judge. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "demo-operator-35.09.28",
            Set.of(
                    REGISTER,
                    "SetTarget",
                    "AllocateBudget",
                    "ReviseBudget",
                    "ShiftBudget",
                    "RecordRealization",
                    "CorrectRealization",
                    "RecordExpenditure",
                    "CorrectExpenditure",
                    "RecordAnalysis",
                    "RecordProfile",
                    "SubmitReport"),
            "demo-camat-35.09.28",
            Set.of(REGISTER, "IssueIku", "AdoptRkt", "SignPK", "AmendPK", "ApproveReport", RETURN),
            "demo-bappeda",
            Set.of(
                    "AdoptRenstra",
                    "AmendRenstra",
                    "VerifyReport",
                    RETURN,
                    "ReopenReport",
                    "OpenPeriod",
                    "ClosePeriod",
                    "RecordBenchmark"),
            "demo-auditor",
            Set.of());

    private static final Api API = new Api(SharedPlatform.get().uri());
    private static final ApiDocs DOCS = ApiDocs.of(API);
    private static final Tokens TOKENS = Tokens.signedByTheIssuerOf(SharedPlatform.get());
    private static final String OWN = TableReader.address("35.09.28", 2023, "3.1");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # client,              tabel 28, tabel 27, events 28, events all, capaian, kecamatan
            demo-operator-35.09.28, 200,      403,      200,       403,        403,     200
            demo-camat-35.09.28,    200,      403,      200,       403,        403,     200
            demo-operator-35.09.27, 403,      200,      403,       403,        403,     200
            demo-bappeda,           200,      200,      200,       200,        200,     200
            demo-auditor,           200,      200,      200,       200,        200,     200
            """)
    @DisplayName("Membaca: petugas kecamatan hanya miliknya; Bappeda dan auditor semuanya")
    void reads(String client, int ours, int theirs, int ourEvents, int events, int capaian, int list) {
        assertRead(client, OWN, ours);
        assertRead(client, TableReader.address("35.09.27", 2023, "3.1"), theirs);
        assertRead(client, "/api/v1/audit/events?kecamatan=35.09.28", ourEvents);
        assertRead(client, "/api/v1/audit/events", events);
        assertRead(client, "/api/v1/kabupaten/35.09/tahun/2023/capaian", capaian);
        assertRead(client, "/api/v1/explain?tahun=2023&tabel=kabupaten/capaian&row=35.09.28&column=serapan", capaian);
        assertRead(client, "/api/v1/kecamatan", list);
    }

    static Stream<Arguments> forbiddenByRole() {
        return ALLOWED.entrySet().stream()
                .flatMap(entry -> DOCS.commands().stream()
                        .filter(command -> !entry.getValue().contains(command))
                        .map(command -> Arguments.of(entry.getKey(), command)));
    }

    @ParameterizedTest
    @MethodSource("forbiddenByRole")
    @DisplayName("Perintah di luar perannya ditolak 403 FORBIDDEN_ROLE dan tidak menyimpan apa pun")
    void commandsOfOtherRoles(String client, String command) {
        assertForbidden(client, DOCS.example(command), "FORBIDDEN_ROLE");
    }

    static Stream<Arguments> forbiddenElsewhere() {
        return ALLOWED.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("-35.09.28"))
                .flatMap(entry -> entry.getValue().stream().map(command -> Arguments.of(entry.getKey(), command)));
    }

    @ParameterizedTest
    @MethodSource("forbiddenElsewhere")
    @DisplayName("Perintah perannya sendiri pada kecamatan lain ditolak 403 FORBIDDEN_KECAMATAN")
    void ownCommandsElsewhere(String client, String command) {
        assertForbidden(client, inKecamatan(DOCS.example(command), "35.09.27"), "FORBIDDEN_KECAMATAN");
    }

    @Test
    @DisplayName("Operator Kalisat mendapat 403 atas Ledokombo, untuk setiap perintah operator")
    void theOperatorOfKalisatInLedokombo() {
        assertThat(ALLOWED.get("demo-operator-35.09.28"))
                .allSatisfy(command -> assertForbidden(
                        "demo-operator-35.09.27",
                        inKecamatan(DOCS.example(command), "35.09.28"),
                        "FORBIDDEN_KECAMATAN"));
    }

    static Stream<Arguments> badTokens() {
        Tokens forger = Tokens.signedByAForger(TOKENS);
        Instant now = Instant.now();
        return Stream.of(
                Arguments.of("sampah", "garbage"),
                Arguments.of("bukan JWS", "a.b.c"),
                Arguments.of("kunci asing", forger.token(claims -> claims)),
                Arguments.of("kedaluwarsa", TOKENS.token(c -> c.expirationTime(Date.from(now.minusSeconds(1))))),
                Arguments.of("audiens lain", TOKENS.token(c -> c.audience("lain"))),
                Arguments.of("tanpa audiens", TOKENS.token(c -> c.audience((String) null))),
                Arguments.of("penerbit lain", TOKENS.token(c -> c.issuer("http://evil.example"))),
                Arguments.of("akun tak dikenal", TOKENS.token(c -> c.subject("nobody"))),
                Arguments.of("tanpa peran", TOKENS.token(c -> c.claim("roles", null))),
                Arguments.of("peran karangan", TOKENS.token(c -> c.claim("roles", List.of("ROOT")))),
                Arguments.of("token ID", TOKENS.tokenOfType("JWT")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    @DisplayName("Token yang tidak sah dijawab 401 problem+json dengan WWW-Authenticate")
    void tokensThatProveNothing(String what, String token) {
        assertUnauthenticated(API.getWithToken(token, OWN));
    }

    @Test
    @DisplayName("Token yang sama tetapi utuh diterima, jadi yang ditolak di atas ditolak karena cacatnya")
    void theUntouchedTokenIsGood() {
        assertThat(API.getWithToken(TOKENS.token(claims -> claims), OWN).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Tanpa token: baca dan tulis dijawab 401")
    void withoutAToken() {
        assertUnauthenticated(API.get(null, OWN));
        assertUnauthenticated(API.get(null, "/api/v1/kecamatan"));
        assertUnauthenticated(API.command(null, "OpenPeriod", "k", "{}"));
    }

    @Test
    @DisplayName("ADMIN mengurus akun dan tidak melihat data kinerja")
    void theAdministratorSeesNoData() {
        String admin = TOKENS.token(c -> c.subject("admin").claim("roles", List.of("ADMIN")));

        for (String path : List.of(OWN, "/api/v1/audit/events", "/api/v1/kabupaten/35.09/tahun/2023/capaian")) {
            Answer answer = API.getWithToken(admin, path);
            assertThat(answer.status() + " " + answer.code()).isEqualTo("403 FORBIDDEN_ROLE");
            assertThat(answer.json().required("detail").asString())
                    .contains("ADMIN")
                    .doesNotContain("{", "null");
        }
    }

    @Test
    @DisplayName("Yang memegang dua peran sekaligus tetap tidak dapat menyetujui laporan yang ia ajukan sendiri")
    void nobodyApprovesAnOwnEntry() {
        String kalisat = "\"kecamatan\":\"35.09.27\",\"tahun\":2023,\"masa\":\"TW1\",\"effectiveDate\":\"2023-12-31\"";
        String record =
                "{" + kalisat + ",\"indikator\":\"fasilitasi-kesejahteraan\",\"value\":12,\"satuan\":\"persen\","
                        + "\"source\":\"Dokumen laporan\",\"evidence\":[]}";
        String report = "{" + kalisat + "}";
        String both = TOKENS.token(c -> c.subject("demo-operator-35.09.27")
                .claim("roles", List.of("OPERATOR", "CAMAT"))
                .claim("kecamatan", "35.09.27"));
        assertAccepted(API.commandWithToken(both, "RecordRealization", key(), record));
        assertAccepted(API.commandWithToken(both, "SubmitReport", key(), report));

        Answer answer = API.commandWithToken(both, "ApproveReport", key(), report);

        assertThat(answer.status() + " " + answer.code()).isEqualTo("409 SELF_APPROVAL");
        assertThat(answer.json().at("/figures/subject").asString()).isEqualTo("demo-operator-35.09.27");
    }

    private static void assertRead(String client, String path, int status) {
        Answer answer = API.get(client, path);
        assertThat(answer.status()).as(client + " " + path).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.code()).isIn("FORBIDDEN_KECAMATAN", "FORBIDDEN_ROLE");
            assertThat(answer.json().required("detail").asString()).doesNotContain("{", "null", "–");
        }
    }

    private static void assertForbidden(String client, ApiDocs.Example example, String code) {
        long before = head();

        Answer answer =
                API.command(client, example.command(), key(), example.body().toString());

        assertThat(answer.status() + " " + answer.code()).isEqualTo("403 " + code);
        assertThat(head()).isEqualTo(before);
    }

    private static void assertUnauthenticated(Answer answer) {
        assertThat(answer.status() + " " + answer.code()).isEqualTo("401 UNAUTHENTICATED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private static void assertAccepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static ApiDocs.Example inKecamatan(ApiDocs.Example example, String kecamatan) {
        ObjectNode body = ((ObjectNode) example.body().deepCopy()).put("kecamatan", kecamatan);
        return new ApiDocs.Example(example.command(), example.client(), body);
    }

    private static long head() {
        return API.get("demo-auditor", "/api/v1/audit/events?limit=1")
                .json()
                .required("position")
                .asLong();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
