package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.verify.e2e.Browser.Page;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address is localhost, and so, as in a real browser, all of them see all cookies. */
@Tag("long")
@Order(2)
@DisplayName("Dengan dua layanan, halaman memakai masuk penerbit dan dilayani layanan kueri mana pun")
class PagesInTheClusterE2E {
    private static final String FORM = "/kabupaten/35.09/tahun/2027/periode/buka?masa=TAHUN";
    private static final String HSTS = "Strict-Transport-Security";
    private static final Pattern LOOKS = Pattern.compile("<link rel=\"stylesheet\" href=\"(/app-[^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final Rig rig = SharedRig.get();

    @Test
    @DisplayName("Siapa belum masuk diantar ke penerbit dan kembali ke halaman yang dimintanya")
    void leadsThroughTheIssuer() {
        Browser browser = new Browser(reads(1));

        Page login = browser.follow(browser.get("/kecamatan/35.09.28/tahun/2023"));
        assertThat(login.response().uri().getPort())
                .isEqualTo(rig.cluster().issuerUri().getPort());
        assertThat(login.response().uri().getPath()).isEqualTo("/login");

        Page back = signIn(browser, login, "operator-ledokombo");

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.response().uri()).hasPort(reads(1).getPort()).hasPath("/kecamatan/35.09.28/tahun/2023");
        assertThat(back.body()).contains("operator-ledokombo", rig.cluster().issuerUri() + "/akun");
    }

    @Test
    @DisplayName("Sesi satu layanan berlaku di layanan lain, dan peran yang kurang ditolak di sana")
    void anyInstanceServes() {
        Browser first = new Browser(reads(1));
        signIn(first, first.follow(first.get("/")), "operator-ledokombo");

        Browser second = first.at(reads(2));

        assertThat(second.get("/kecamatan/35.09.28/tahun/2023").status()).isEqualTo(200);
        assertThat(second.get("/kecamatan/35.09.27/tahun/2023").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("Formulir dilaksanakan di layanan perintah atas nama yang masuk; tanpa token anti-pemalsuan tidak")
    void carriesTheCallersToken() {
        Browser browser = new Browser(reads(1));
        signIn(browser, browser.follow(browser.get(FORM)), "bappeda");
        Page form = browser.get(FORM);
        Map<String, String> typed = hidden(form);
        typed.put("due", "2028-01-31");
        typed.put("reason", "Tahun baru");
        typed.put("aksi", "kirim");

        Map<String, String> forged = new HashMap<>(typed);
        forged.put("_csrf", "tebakan");
        assertThat(browser.post(FORM, forged).status()).isEqualTo(403);

        Page stored = browser.post(FORM, typed);

        assertThat(stored.status()).as(stored.body()).isEqualTo(302);
        Page answer = browser.get(stored.location());
        assertThat(answer.body()).contains("Tersimpan");
        String events = rig.reads()
                .get("demo-auditor", "/api/v1/audit/events?actor=bappeda")
                .body();
        assertThat(events).contains("kabupaten.period-opened", "\"bappeda\"");
    }

    @Test
    @DisplayName("Keluar mengakhiri sesi di sini dan di penerbit")
    void signsOutEverywhere() {
        Browser browser = new Browser(reads(1));
        Page home = signIn(browser, browser.follow(browser.get("/")), "auditor");
        Browser before = browser.at(reads(2));

        Page out = browser.follow(browser.post("/logout", Map.of("_csrf", home.csrf())));

        assertThat(out.response().uri().getPath()).isEqualTo("/login");
        assertThat(before.get("/audit").status()).isEqualTo(302);
    }

    @Test
    @DisplayName("Di belakang TLS sesinya ada di kue __Host- yang hanya lewat TLS, dan peramban terikat pada TLS")
    void keepsToTls() {
        Page byTls = new Browser(reads(1)).getByTls("/audit");

        assertThat(byTls.status()).isEqualTo(302);
        assertThat(byTls.header("Location")).startsWith("https://");
        assertThat(byTls.header(HSTS)).startsWith("max-age=31536000");
        assertThat(byTls.header("Set-Cookie")).startsWith("__Host-JEJAK=");
        assertThat(byTls.header("Set-Cookie").split("; *"))
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .noneMatch(part -> part.startsWith("Domain"));
        assertThat(byTls.response().headers().allValues("Set-Cookie")).hasSize(1);

        Browser browser = new Browser(reads(1));
        signIn(browser, browser.follow(browser.get("/")), "auditor");
        Page page = browser.getByTls("/audit");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header(HSTS)).startsWith("max-age=31536000");
        assertThat(browser.get("/audit").header(HSTS))
                .as("not where nobody ended TLS")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Gaya setiap halaman terbuka bagi siapa pun, tanpa sesi: juga halaman yang berkata basis datanya hilang")
    void theLooksAreForEverybody() {
        Browser browser = new Browser(reads(1));
        Matcher address = LOOKS.matcher(
                signIn(browser, browser.follow(browser.get("/")), "auditor").body());
        assertThat(address.find()).isTrue();

        Page looks = new Browser(reads(1)).get(address.group(1));

        assertThat(looks.status()).isEqualTo(200);
        assertThat(looks.header("Set-Cookie")).isEmpty();
        assertThat(new Browser(reads(1)).get("/pintu/app.css").body())
                .as("what the pages of the proxy name")
                .isEqualTo(looks.body());
    }

    @Test
    @DisplayName("Token anti-pemalsuan tertulis lain di setiap jawaban, sehingga halaman boleh dimampatkan")
    void masksTheToken() {
        Browser browser = new Browser(reads(1));
        Page home = signIn(browser, browser.follow(browser.get("/")), "auditor");

        assertThat(browser.get("/").csrf()).isNotEqualTo(home.csrf());
        assertThat(browser.post("/logout", Map.of("_csrf", home.csrf())).status())
                .as("the one written before is as good")
                .isEqualTo(302);
    }

    @Test
    @DisplayName("Sesi yang masuk lewat penerbit berakhir sesudah setengah jam tanpa permintaan, di layanan mana pun")
    void endsWhenIdle() throws SQLException {
        Browser browser = new Browser(reads(1));
        signIn(browser, browser.follow(browser.get("/")), "operator-kalisat");
        Browser other = new Browser(reads(2));
        signIn(other, other.follow(other.get("/")), "operator-kalisat");

        assertThat(idleSeconds("operator-kalisat"))
                .hasSizeGreaterThanOrEqualTo(2)
                .containsOnly(1800);
    }

    /** How long the sessions of a person that are kept may rest. */
    private List<Integer> idleSeconds(String name) throws SQLException {
        DatabaseAccess access = rig.cluster().readModel().access();
        List<Integer> seconds = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        access.jdbcUrl(), DatabaseRole.SUPERUSER.roleName(), access.password(DatabaseRole.SUPERUSER));
                PreparedStatement statement = connection.prepareStatement(
                        "select max_inactive_interval from session.spring_session where principal_name = ?")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    seconds.add(rows.getInt(1));
                }
            }
        }
        return seconds;
    }

    private static Page signIn(Browser browser, Page login, String name) {
        Map<String, String> form = Map.of("username", name, "password", "demo", "_csrf", login.csrf());
        return browser.follow(browser.post(login.response().uri().toString(), form));
    }

    private static Map<String, String> hidden(Page form) {
        Map<String, String> fields = new HashMap<>();
        Matcher matcher = HIDDEN.matcher(form.body());
        while (matcher.find()) {
            fields.put(matcher.group(1), matcher.group(2));
        }
        fields.put("_csrf", form.csrf());
        return fields;
    }

    private URI reads(int number) {
        return rig.cluster().readsUri(number);
    }
}
