package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.e2e.Browser.Page;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Halaman meminta masuk, dan setiap orang melihat hanya yang menjadi haknya")
class PageAccessE2E {
    private static final String EVIDENCE = "/kecamatan/35.09.27/tahun/2023/isi/realisasi?masa=TW4&indikator=ikm";
    private static final String FORM = "/kecamatan/35.09.28/tahun/2024/isi/pagu";

    private static final String LEDOKOMBO = "/kecamatan/35.09.28/tahun/2023";
    private static final String KALISAT = "/kecamatan/35.09.27/tahun/2023";
    private static final String KABUPATEN = "/kabupaten/35.09/tahun/2023";

    private final URI uri = SharedPlatform.get().uri();
    private final Browser browser = new Browser(uri);

    @Test
    @DisplayName("Tanpa masuk, setiap halaman mengarah ke /login")
    void withoutASession() {
        assertThat(List.of("/", LEDOKOMBO, LEDOKOMBO + "/tabel/3.1", KABUPATEN)).allSatisfy(path -> {
            Page page = new Browser(uri).get(path);
            assertThat(page.status() + " " + page.location()).isEqualTo("302 /login");
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # user,             Ledokombo, Kalisat, kabupaten
            operator-ledokombo, 200,       403,     403
            camat-ledokombo,    200,       403,     403
            operator-kalisat,   403,       200,     403
            bappeda,            200,       200,     200
            auditor,            200,       200,     200
            """)
    @DisplayName("Setelah masuk: halaman sendiri terbuka, halaman orang lain 403")
    void signedIn(String user, int ledokombo, int kalisat, int kabupaten) {
        Page answer = browser.signIn(user, "demo");

        assertThat(answer.status() + " " + answer.location()).isEqualTo("302 /");
        assertThat(browser.get("/").status()).isEqualTo(200);
        assertThat(browser.get(LEDOKOMBO).status()).isEqualTo(ledokombo);
        assertThat(browser.get(LEDOKOMBO + "/tabel/3.8").status()).isEqualTo(ledokombo);
        assertThat(browser.get(KALISAT).status()).isEqualTo(kalisat);
        assertThat(browser.get(KABUPATEN).status()).isEqualTo(kabupaten);
    }

    @Test
    @DisplayName("Halaman tahun memuat semua tabel dengan angka tulisan Indonesia, tanpa skrip dan tanpa sumber luar")
    void thePageShowsTheTables() {
        browser.signIn("camat-ledokombo", "demo");

        Page page = browser.get(LEDOKOMBO);

        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(page.body())
                .contains("<html lang=\"id\"")
                .contains("97,46", "98,82", "84,21", "3.651.502.088", "3.263.675.877", "89,38")
                .contains("dua ribu delapan puluh delapan rupiah")
                .doesNotContain("<script", "style=\"", "http://cdn", "https://cdn");
    }

    @Test
    @DisplayName("Halaman konsolidasi menandai kecamatan sintetis")
    void syntheticIsShown() {
        browser.signIn("bappeda", "demo");

        assertThat(browser.get(KABUPATEN).body())
                .contains("Ledokombo", "Kalisat")
                .containsIgnoringCase("sintetis");
        assertThat(browser.get(KALISAT).body()).containsIgnoringCase("sintetis");
    }

    @ParameterizedTest
    @CsvSource({"operator-ledokombo, salah", "demo-bappeda, demo", "tidak-ada, demo", "admin, admin"})
    @DisplayName("Sandi salah, akun program, dan akun karangan tidak dapat masuk")
    void wrongCredentials(String user, String password) {
        Page answer = browser.signIn(user, password);

        assertThat(answer.status() + " " + answer.location()).isEqualTo("302 /login?error");
        assertThat(browser.get("/").location()).isEqualTo("/login");
    }

    @Test
    @DisplayName("Sesi mendapat nama baru saat masuk, dan kuenya tidak terjangkau skrip atau situs lain")
    void theSessionCookie() {
        browser.get("/login");
        String before = browser.cookie();

        Page answer = browser.signIn("auditor", "demo");

        assertThat(before).startsWith("__Host-SID=");
        assertThat(browser.cookie()).startsWith("__Host-SID=").isNotEqualTo(before);
        assertThat(answer.header("Set-Cookie")).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    @DisplayName("Siapa pun yang mengaku datang lewat TLS tidak dipercaya, kecuali proksi yang disebut namanya")
    void nobodyPosesAsTheProxy() {
        assertThat(browser.getByTls("/").header("Location")).doesNotStartWith("https:");
        assertThat(browser.getByTls("/login").header("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    @DisplayName("Kiriman formulir tanpa token CSRF ditolak 403; dengan token, keluar benar-benar mengakhiri sesi")
    void forgedPosts() {
        assertThat(new Browser(uri)
                        .post("/login", Map.of("username", "auditor", "password", "demo"))
                        .status())
                .isEqualTo(403);
        browser.signIn("auditor", "demo");

        assertThat(browser.post("/logout", Map.of()).status()).isEqualTo(403);
        assertThat(browser.get("/").status()).isEqualTo(200);

        Page out = browser.post("/logout", Map.of("_csrf", browser.get("/").csrf()));
        assertThat(out.status() + " " + out.location()).isEqualTo("302 /login?keluar");
        assertThat(browser.get("/").location()).isEqualTo("/login");
    }

    @Test
    @DisplayName("Formulir yang dikirim sesudah sesinya berakhir mengantar ke masuk dan kembali ke formulir itu")
    void formsOutliveTheirSession() {
        browser.signIn("operator-ledokombo", "demo");
        String csrf = browser.get(FORM).csrf();

        Page refused = new Browser(uri).post(FORM, Map.of("value", "3", "_csrf", csrf));
        assertThat(refused.status() + " " + refused.location()).isEqualTo("302 /login?berakhir");

        Browser again = new Browser(uri);
        again.post(FORM, Map.of("value", "3", "_csrf", csrf));
        assertThat(again.signIn("operator-ledokombo", "demo").location()).isEqualTo(FORM);

        Page old = browser.post(FORM, Map.of("value", "3", "_csrf", "dari-sesi-lain"));
        assertThat(old.status()).isEqualTo(403);
        assertThat(old.body()).contains("Formulir ini sudah kedaluwarsa");
    }

    @Test
    @DisplayName("Berkas 12 MB ditolak di isiannya, dan yang diketik tetap ada")
    void tooLargeForEvidence() {
        browser.signIn("operator-kalisat", "demo");
        Map<String, String> typed = Map.of("_csrf", browser.get(EVIDENCE).csrf(), "source", "SUKMA-e");

        Page refused = browser.upload(EVIDENCE, typed, new byte[12 * 1024 * 1024]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"bukti-salah\"", "lebih dari 10 MB", "value=\"SUKMA-e\"");
    }

    @Test
    @DisplayName(
            "Berkas yang tak masuk akal besarnya dijawab dengan halaman yang mengatakannya, dalam bahasa halamannya")
    void tooLarge() {
        browser.signIn("operator-ledokombo", "demo");
        byte[] file = new byte[33 * 1024 * 1024];

        Page refused = browser.upload(FORM, Map.of("_csrf", browser.get(FORM).csrf()), file);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("lebih dari 10 MB");
        assertThat(browser.upload(
                                FORM + "?lang=en",
                                Map.of("_csrf", browser.get(FORM).csrf()),
                                file)
                        .body())
                .contains("larger than 10 MB");
    }

    @Test
    @DisplayName("Kue sesi halaman tidak berlaku di API")
    void theSessionIsNoToken() {
        browser.signIn("bappeda", "demo");

        Page answer = browser.get(TableReader.address("35.09.28", 2023, "3.1"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
