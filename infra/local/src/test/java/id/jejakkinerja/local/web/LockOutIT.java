package id.jejakkinerja.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("Too many failures in a row")
class LockOutIT {
    private static final int FAILURES = 5;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DatabaseAccess access;

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
    @DisplayName("lock the name, also for the right password, and say when it opens again")
    void lock() {
        String name = people.with(Peran.AUDITOR);

        String fourth = "";
        for (int i = 1; i < FAILURES; i++) {
            fourth = failed(name, "salah");
        }
        String fifth = failed(name, "salah");
        String right = failed(name, People.PASSWORD);

        assertThat(fourth).contains("Nama pengguna atau kata sandi salah.");
        assertThat(fifth).contains("Terlalu sering gagal dengan nama ini. Percobaan dibuka lagi", "WIB");
        assertThat(right).contains("Terlalu sering gagal");
        assertThat(withoutWhatDiffers(right, name)).isEqualTo(withoutWhatDiffers(fifth, name));
        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("look the same for a name that nobody has")
    void sameForUnknownNames() {
        String known = people.with(Peran.AUDITOR);
        String unknown = "orang-" + UUID.randomUUID();

        for (int i = 0; i <= FAILURES; i++) {
            assertThat(withoutWhatDiffers(failed(known, "salah"), known))
                    .isEqualTo(withoutWhatDiffers(failed(unknown, "salah"), unknown));
        }
        assertThat(failed(unknown, "salah")).contains("Terlalu sering gagal");
    }

    @Test
    @DisplayName("are only those in a row: a success begins the count anew")
    void successBeginsAnew() {
        String name = people.with(Peran.AUDITOR);
        for (int round = 0; round < 2; round++) {
            for (int i = 1; i < FAILURES; i++) {
                failed(name, "salah");
            }
            assertThat(browser.location(new Browser(port).signIn(name, People.PASSWORD)))
                    .isEqualTo("/");
        }
    }

    @Test
    @DisplayName("leave what was typed in the form, but never a password")
    void keepsTheName() {
        String page = failed("siapa-\"saya", "rahasia-sekali");

        assertThat(page).contains("value=\"siapa-&quot;saya\"").doesNotContain("rahasia-sekali");
    }

    @Test
    @DisplayName("are not counted when no password could be judged: that is said to be nobody's mistake")
    void outageIsNoFailure() throws SQLException {
        String name = people.with(Peran.AUDITOR);
        People.asOwner(access, "alter table accounts.sign_in_attempt rename to away");
        HttpResponse<String> page;
        try {
            page = browser.get(browser.location(browser.signIn(name, People.PASSWORD)));
        } finally {
            People.asOwner(access, "alter table accounts.away rename to sign_in_attempt");
        }

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("basis data sedang tidak terjangkau")
                .doesNotContain("Nama pengguna atau kata sandi salah.");
        assertThat(browser.location(browser.signIn(name, People.PASSWORD))).isEqualTo("/");
    }

    /** The page that a refused sign-in leads to. */
    private String failed(String name, String password) {
        return browser.get(browser.location(browser.signIn(name, password))).body();
    }

    private static String withoutWhatDiffers(String page, String name) {
        return page.replace(name, "N")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("\\d\\d\\.\\d\\d WIB", "WIB");
    }
}
