package id.jejakkinerja.local.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountEvent;
import id.jejakkinerja.local.account.AccountEvents;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("A program's account")
class ProgramAccountIT {
    private static final String NEW = AdminPages.NEW + "/program";
    private static final Pattern SECRET = Pattern.compile("id=\"rahasia-isi\"[^>]* value=\"([\\w-]{32})\"");

    @Autowired
    private AccountStore accounts;

    @Autowired
    private AccountEvents events;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DatabaseAccess access;

    @LocalServerPort
    private int port;

    private final String name = "program-" + UUID.randomUUID();
    private Browser browser;
    private AdminPages pages;
    private People people;
    private String admin;

    @BeforeEach
    void oneAdministratorSignedIn() throws SQLException {
        People.asOwner(access, "delete from accounts.account where 'ADMIN' = any (roles)");
        browser = new Browser(port);
        pages = new AdminPages(browser);
        people = new People(accounts, encoder);
        admin = people.with(Peran.ADMIN);
        browser.signIn(admin, People.PASSWORD);
    }

    @Test
    @DisplayName("is given a secret that is shown once, and fetches tokens with it until it is disabled")
    void created() {
        String secret = secret(create("OPERATOR", "35.09.28"));

        Account account = accounts.find(name, AccountKind.CLIENT).orElseThrow();
        assertThat(account.roles()).containsExactly(Peran.OPERATOR);
        assertThat(account.kecamatan()).isEqualTo(new KodeKecamatan("35.09.28"));
        assertThat(account.passwordHash()).doesNotContain(secret);
        assertThat(browser.token(name, secret).statusCode()).isEqualTo(200);
        assertThat(browser.get(AdminPages.CHANGE + "?nama=" + name).body())
                .contains("https://kinerja.example/oauth2/token", "akun dibuat")
                .doesNotContain(secret, "id=\"tautan\"", "value=\"ADMIN\"");

        pages.enable(name, false);
        assertThat(browser.token(name, secret).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("is made once by a form that is sent twice, and its secret shown once")
    void sentTwice() {
        List<HttpResponse<String>> answers = pages.twice(NEW, name, "AUDITOR");

        assertThat(answers).extracting(browser::location).containsOnly(AdminPages.CHANGE + "?nama=" + name);
        String secret = secret(browser.get(browser.location(answers.getLast())).body());
        assertThat(browser.token(name, secret).statusCode()).isEqualTo(200);
        assertThat(browser.get(AdminPages.CHANGE + "?nama=" + name).body()).doesNotContain(secret);
        assertThat(events.newest(name, Long.MAX_VALUE, 10))
                .extracting(AccountEvent::kind)
                .containsExactly(AccountEvent.Kind.CREATED);
    }

    @Test
    @DisplayName("loses the old secret with a new one, and the history tells who replaced it but no secret")
    void replaced() {
        String old = secret(create("AUDITOR", ""));

        HttpResponse<String> answer = replace(name);
        String secret = secret(browser.get(browser.location(answer)).body());

        assertThat(browser.token(name, old).statusCode()).isEqualTo(401);
        assertThat(browser.token(name, secret).statusCode()).isEqualTo(200);
        assertThat(events.newest(name, Long.MAX_VALUE, 10))
                .extracting(AccountEvent::kind, AccountEvent::by)
                .containsExactly(
                        tuple(AccountEvent.Kind.SECRET_REPLACED, admin), tuple(AccountEvent.Kind.CREATED, admin));
        assertThat(browser.get("/admin/akun/riwayat?nama=" + name).body())
                .contains("rahasia program diganti")
                .doesNotContain(secret, old);
    }

    @Test
    @DisplayName("is never an administrator, not even when a form is forged")
    void noAdministrator() {
        assertThat(browser.get(NEW).body()).doesNotContain("value=\"ADMIN\"");
        HttpResponse<String> forged = pages.submit(NEW, NEW, name, "ADMIN", "");
        assertThat(forged.statusCode()).isEqualTo(422);
        assertThat(forged.body()).contains("tidak dapat menjadi administrator");
        assertThat(accounts.find(name)).isEmpty();

        create("AUDITOR", "");
        assertThat(pages.changeRoles(name, "ADMIN", "").statusCode()).isEqualTo(422);
        assertThat(accounts.find(name).orElseThrow().roles()).containsExactly(Peran.AUDITOR);
    }

    @Test
    @DisplayName("is refused under a name that is taken; a person has no secret, and only administrators replace one")
    void refused() {
        create("AUDITOR", "");
        assertThat(pages.submit(NEW, NEW, name.toUpperCase(Locale.ROOT), "AUDITOR", "")
                        .body())
                .contains("sudah dipakai");
        assertThat(replace(admin).body()).contains("Hanya akun program yang mempunyai rahasia");

        Browser auditor = new Browser(port);
        auditor.signIn(people.with(Peran.AUDITOR), People.PASSWORD);
        assertThat(auditor.submit("/akun/sandi", AdminPages.CHANGE + "/rahasia", Map.of("nama", name))
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.get(NEW).statusCode()).isEqualTo(403);
    }

    private String create(String roles, String kecamatan) {
        HttpResponse<String> answer = pages.submit(NEW, NEW, name, roles, kecamatan);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return browser.get(browser.location(answer)).body();
    }

    private HttpResponse<String> replace(String whose) {
        return browser.submit(
                AdminPages.CHANGE + "?nama=" + whose, AdminPages.CHANGE + "/rahasia", Map.of("nama", whose));
    }

    private static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return secret.group(1);
    }
}
