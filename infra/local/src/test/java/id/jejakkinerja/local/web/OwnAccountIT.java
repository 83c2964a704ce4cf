package id.jejakkinerja.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("One's own account")
class OwnAccountIT {
    private static final String NEW = "empat kata tanpa hubungan";
    private static final Pattern SESSION = Pattern.compile("name=\"sesi\" value=\"([^\"]+)\"");

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @LocalServerPort
    private int port;

    private Browser browser;
    private People people;

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
        people = new People(accounts, encoder);
    }

    @Test
    @DisplayName("opens nothing but the form for a new password while the old one is somebody else's")
    void mustChange() {
        String name = people.newcomer(Peran.ADMIN);
        browser.signIn(name, People.PASSWORD);

        for (String path : new String[] {"/", "/akun", "/admin/akun", "/tidak-ada", "/akun/sandi/", "/akun/tautan/x"}) {
            assertThat(browser.location(browser.get(path))).as(path).isEqualTo("/akun/sandi");
        }
        assertThat(browser.location(
                        browser.submit("/akun/sandi", "/admin/akun/baru", Map.of("nama", "lewat", "peran", "AUDITOR"))))
                .isEqualTo("/akun/sandi");
        assertThat(accounts.exists("lewat")).isFalse();
        assertThat(browser.get("/akun/sandi").body()).contains("Sandi Anda dibuatkan orang lain");

        assertThat(browser.location(change(browser, People.PASSWORD, NEW, NEW))).isEqualTo("/akun");

        assertThat(browser.get("/admin/akun").statusCode()).isEqualTo(200);
        assertThat(browser.location(new Browser(port).signIn(name, NEW))).isEqualTo("/admin/akun");
    }

    @ParameterizedTest
    @CsvSource({
        "salah, empat kata tanpa hubungan, empat kata tanpa hubungan, lama, Sandi sekarang salah.",
        "kata sandi yang panjang, empat kata tanpa hubungan, empat kata, ulang, Kedua isian sandi baru berbeda.",
        "kata sandi yang panjang, pendek, pendek, baru, Sandi baru kurang dari 12 karakter.",
        "kata sandi yang panjang, aaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaa, baru, Sandi baru terlalu seragam",
        "kata sandi yang panjang, kata sandi yang panjang, kata sandi yang panjang, baru, sama dengan sandi sekarang"
    })
    @DisplayName("keeps its password when the form is wrong, says where, and sends no password back")
    void refusesBadChanges(String old, String chosen, String again, String field, String sentence) {
        String name = people.with(Peran.AUDITOR);
        browser.signIn(name, People.PASSWORD);

        var answer = change(browser, old, chosen, again);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Kesalahan: ", "href=\"#" + field + "\"", "id=\"" + field + "-salah\"", sentence)
                .doesNotContain("value=\"" + chosen, "value=\"" + old);
        assertThat(browser.location(new Browser(port).signIn(name, People.PASSWORD)))
                .isEqualTo("/");
    }

    @Test
    @DisplayName("may not have its name in the password")
    void passwordWithoutTheName() {
        String name = people.with(Peran.AUDITOR);
        browser.signIn(name, People.PASSWORD);

        assertThat(change(browser, People.PASSWORD, "x" + name, "x" + name).body())
                .contains("Sandi baru memuat nama pengguna.");
    }

    @Test
    @DisplayName("is locked by wrong guesses at the old password as by wrong guesses at the login")
    void guessesAtTheOldPassword() {
        browser.signIn(people.with(Peran.AUDITOR), People.PASSWORD);

        for (int i = 0; i < 5; i++) {
            change(browser, "salah", NEW, NEW);
        }

        assertThat(change(browser, People.PASSWORD, NEW, NEW).body()).contains("Terlalu sering salah.");
    }

    @Test
    @DisplayName("lists its sessions with browser and times, without their ids, and ends the one that is chosen")
    void sessions() {
        String name = people.with(Peran.AUDITOR);
        Browser other = new Browser(port);
        Browser third = new Browser(port);
        browser.signIn(name, People.PASSWORD);
        other.signIn(name, People.PASSWORD);
        third.signIn(name, People.PASSWORD);

        String page = browser.get("/akun").body();
        assertThat(page).contains("sesi ini", name, "auditor", "Masuk sejak").doesNotContain("SID=");
        Matcher session = SESSION.matcher(page);
        assertThat(session.find()).isTrue();
        browser.submit("/akun", "/akun/sesi", Map.of("sesi", session.group(1)));

        assertThat(other.get("/akun").statusCode() + third.get("/akun").statusCode())
                .isEqualTo(200 + 302);
        assertThat(browser.get("/akun").statusCode()).isEqualTo(200);

        browser.submit("/akun", "/akun/sesi", Map.of());

        assertThat(other.get("/akun").statusCode()).isEqualTo(302);
        assertThat(third.get("/akun").statusCode()).isEqualTo(302);
        assertThat(browser.get("/akun").body()).doesNotContain("name=\"sesi\"");
    }

    @Test
    @DisplayName("ends no session of anybody else")
    void noOthersSession() {
        String name = people.with(Peran.AUDITOR);
        Browser victim = new Browser(port);
        Browser second = new Browser(port);
        victim.signIn(name, People.PASSWORD);
        second.signIn(name, People.PASSWORD);
        Matcher session = SESSION.matcher(victim.get("/akun").body());
        assertThat(session.find()).isTrue();
        browser.signIn(people.with(Peran.AUDITOR), People.PASSWORD);

        browser.submit("/akun", "/akun/sesi", Map.of("sesi", session.group(1)));

        assertThat(second.get("/akun").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("ends the other sessions with the old password, and names its own anew")
    void aNewPasswordEndsOtherSessions() {
        String name = people.with(Peran.AUDITOR);
        Browser other = new Browser(port);
        browser.signIn(name, People.PASSWORD);
        other.signIn(name, People.PASSWORD);

        var answer = change(browser, People.PASSWORD, NEW, NEW);

        assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(browser.get("/akun").statusCode()).isEqualTo(200);
        assertThat(browser.location(other.get("/akun"))).isEqualTo("/login?berakhir");
        assertThat(other.get("/login?berakhir").body()).contains("Sesi ini sudah diakhiri");
    }

    @Test
    @DisplayName("speaks English where the address asks for it, and keeps to it")
    void english() {
        String name = people.newcomer(Peran.AUDITOR);
        browser.signIn(name, People.PASSWORD);

        assertThat(browser.location(browser.get("/?lang=en"))).isEqualTo("/akun/sandi?lang=en");
        assertThat(browser.get("/akun/sandi?lang=en").body())
                .contains("<html lang=\"en\"", "Somebody else made your password", "action=\"/akun/sandi?lang=en\"");
    }

    private static HttpResponse<String> change(Browser browser, String old, String chosen, String again) {
        return browser.submit("/akun/sandi", "/akun/sandi", Map.of("lama", old, "baru", chosen, "ulang", again));
    }
}
