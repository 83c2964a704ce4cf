package id.jejakkinerja.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import jakarta.servlet.Filter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("The login")
class LoginIT {
    private static final String PASSWORD = "kata sandi yang panjang";

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    @Qualifier("accountsDataSource")
    private DataSource accountsDataSource;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
    }

    @Test
    @DisplayName("is what a page shows to whoever is not signed in")
    void pagesAskForLogin() {
        var page = browser.get("/", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    @Test
    @DisplayName("speaks Indonesian, and English where the address asks for it")
    void speaksIndonesianFirst() {
        assertThat(browser.get("/login").body()).contains("<html lang=\"id\">", "Kata sandi");
        assertThat(browser.get("/login", "Accept-Language", "en-GB,en;q=0.9").body())
                .contains("Kata sandi");
        assertThat(browser.get("/login?lang=en").body()).contains("<html lang=\"en\">", "Password");
    }

    @Test
    @DisplayName(
            "lets a person in, keeps the session in a cookie that only this host gets and no script reads, and changes its id")
    void signsIn() {
        String before =
                cookie(browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow());

        var answer = browser.signIn(person(AccountKind.USER, true), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie.split("; "))
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .noneMatch(part -> part.startsWith("Domain"));
        assertThat(cookie).startsWith("__Host-SID=");
        assertThat(cookie(cookie)).isNotEqualTo(before);
        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(404);
        assertThat(browser.get("/login").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("ends at the next request of a person whose account was disabled or has other roles")
    void endsWithTheAccount() throws SQLException {
        String name = person(AccountKind.USER, true);
        browser.signIn(name, PASSWORD);
        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(404);

        changeAccount(
                "update accounts.account set roles = '{ADMIN}', kecamatan = null where username = '" + name + "'");

        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(302);
        browser.signIn(name, PASSWORD);
        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(404);

        changeAccount("update accounts.account set enabled = false where username = '" + name + "'");

        assertThat(browser.get("/tidak-ada").statusCode()).isEqualTo(302);
    }

    private void changeAccount(String sql) throws SQLException {
        try (Connection connection = accountsDataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    @Test
    @DisplayName("says the same to a wrong password, an unknown name, a disabled account and a program's account")
    void refusesAllAlike() {
        for (String name :
                new String[] {person(AccountKind.USER, false), person(AccountKind.CLIENT, true), "tidak-ada", "a\0b", ""
                }) {
            var answer = browser.signIn(name, PASSWORD);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
        }
        assertThat(browser.signIn(person(AccountKind.USER, true), "salah")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
        assertThat(browser.get("/login?error").body()).contains("Nama pengguna atau kata sandi salah.");
    }

    @Test
    @DisplayName("takes no post without its CSRF token")
    void needsCsrfToken() {
        var answer = browser.post("/login", Map.of("username", person(AccountKind.USER, true), "password", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("does not open the API: a session cookie there is worth nothing and none is given out")
    void sessionIsNoApiKey() {
        browser.signIn(person(AccountKind.USER, true), PASSWORD);

        var answer = browser.get("/api/v1/kecamatan");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    @DisplayName("carries headers that allow no script, no frame and no sniffing")
    void strictHeaders() {
        var headers = browser.get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                        + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    @Test
    @DisplayName("binds browsers to TLS for a year where they came by TLS, and nowhere else")
    void strictTransport() throws Exception {
        assertThat(browser.get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        MockHttpServletRequest byTls = new MockHttpServletRequest("GET", "/app.css");
        byTls.setServletPath("/app.css");
        byTls.setSecure(true);
        MockHttpServletResponse answer = new MockHttpServletResponse();

        security.doFilter(byTls, answer, new MockFilterChain());

        assertThat(answer.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    @DisplayName("is not asked of probes and metrics, but of every other operation")
    void probesAreOpen() {
        assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(browser.get("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(browser.get("/masuk.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/actuator/env").statusCode()).isEqualTo(302);
    }

    private String person(AccountKind kind, boolean enabled) {
        String name = "akun-" + UUID.randomUUID();
        accounts.add(
                new Account(name, encoder.encode(PASSWORD), Set.of(Peran.AUDITOR), null, kind, false, enabled, false));
        return name;
    }

    private static String cookie(String setCookie) {
        return setCookie.split(";", 2)[0];
    }
}
