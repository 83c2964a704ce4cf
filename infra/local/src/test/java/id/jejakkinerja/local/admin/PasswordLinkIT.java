package id.jejakkinerja.local.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountEvent;
import id.jejakkinerja.local.account.AccountEvents;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("A one-time link for a password")
class PasswordLinkIT {
    private static final String CHOSEN = "empat kata tanpa hubungan";

    @Autowired
    private AccountStore accounts;

    @Autowired
    private AccountEvents events;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    @Qualifier("accountsDataSource")
    private DataSource accountsDataSource;

    @LocalServerPort
    private int port;

    private Browser browser;
    private AdminPages pages;
    private People people;

    @BeforeEach
    void oneAdministratorSignedIn() throws SQLException {
        People.asOwner(access, "delete from accounts.account where 'ADMIN' = any (roles)");
        browser = new Browser(port);
        pages = new AdminPages(browser);
        people = new People(accounts, encoder);
        browser.signIn(people.with(Peran.ADMIN), People.PASSWORD);
    }

    @Test
    @DisplayName("lets the owner of a new account choose the password, is shown once and works once")
    void createAndChoosePassword() {
        String name = "baru-" + UUID.randomUUID();

        String page = pages.create(name, "OPERATOR", "35.09.28");

        Matcher link = AdminPages.link(page);
        assertThat(browser.get(AdminPages.CHANGE + "?nama=" + name).body())
                .contains(name)
                .doesNotContain("kinerja.example/akun/tautan");
        Account account = accounts.find(name).orElseThrow();
        assertThat(account.roles()).isEqualTo(Set.of(Peran.OPERATOR));
        assertThat(account.kecamatan()).isEqualTo(new KodeKecamatan("35.09.28"));
        assertThat(account.mustChangePassword()).isTrue();

        Browser owner = new Browser(port);
        assertThat(owner.get(link.group(1)).body()).contains(name);
        assertThat(AdminPages.choose(owner, link.group(1), "pendek").body()).contains("kurang dari 12 karakter");
        assertThat(owner.location(AdminPages.choose(owner, link.group(1), CHOSEN)))
                .isEqualTo("/login?disetel");
        assertThat(owner.get(link.group(1)).statusCode()).isEqualTo(410);
        assertThat(owner.location(owner.signIn(name, CHOSEN))).isEqualTo("/");
        assertThat(kinds(name))
                .containsExactly(
                        AccountEvent.Kind.PASSWORD_SET, AccountEvent.Kind.LINK_ISSUED, AccountEvent.Kind.CREATED);
    }

    @Test
    @DisplayName("is kept as a digest only, and no secret in the history")
    void secretsAreNotKept() {
        String name = "baru-" + UUID.randomUUID();
        Matcher link = AdminPages.link(pages.create(name, "AUDITOR", ""));
        String token = link.group(2);
        AdminPages.choose(
                new Browser(port), AdminPages.link(pages.newLink(name)).group(1), CHOSEN);
        pages.newLink(name);

        JdbcClient jdbc = JdbcClient.create(accountsDataSource);
        List<String> everything = jdbc.sql("select l::text from accounts.password_link l union all"
                        + " select e::text from accounts.account_event e where username = '" + name + "'")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(everything)
                .hasSizeGreaterThan(4)
                .noneMatch(row -> row.contains(token))
                .noneMatch(row -> row.contains("argon2"));
        assertThat(jdbc.sql("select octet_length(token_sha256) from accounts.password_link")
                        .query(Integer.class)
                        .list())
                .isNotEmpty()
                .containsOnly(32);
    }

    @Test
    @DisplayName("is void after a newer one, by its age, and with its account")
    void linksThatAreVoid() throws SQLException {
        String name = people.with(Peran.AUDITOR);
        String first = AdminPages.link(pages.newLink(name)).group(1);
        String second = AdminPages.link(pages.newLink(name)).group(1);
        Browser owner = new Browser(port);
        assertThat(owner.get(first).statusCode()).isEqualTo(410);
        assertThat(owner.get(second).statusCode()).isEqualTo(200);

        People.asOwner(access, "update accounts.password_link set expires_at = now() where username = '" + name + "'");
        assertThat(owner.get(second).statusCode()).isEqualTo(410);

        String third = AdminPages.link(pages.newLink(name)).group(1);
        pages.enable(name, false);
        pages.enable(name, true);
        assertThat(owner.get(third).statusCode()).isEqualTo(410);
    }

    @Test
    @DisplayName("ends every session of whoever used it, and opens a locked name")
    void aLinkEndsSessionsAndLocks() {
        String name = people.with(Peran.AUDITOR);
        Browser thief = new Browser(port);
        thief.signIn(name, People.PASSWORD);
        for (int i = 0; i < 5; i++) {
            new Browser(port).signIn(name, "salah");
        }
        assertThat(browser.get("/admin/akun").body()).contains("terkunci hingga");

        Browser owner = new Browser(port);
        AdminPages.choose(owner, AdminPages.link(pages.newLink(name)).group(1), CHOSEN);

        assertThat(thief.location(thief.get("/akun"))).isEqualTo("/login?berakhir");
        assertThat(owner.location(owner.signIn(name, CHOSEN))).isEqualTo("/");
    }

    private List<AccountEvent.Kind> kinds(String name) {
        return events.newest(name, Long.MAX_VALUE, 10).stream()
                .map(AccountEvent::kind)
                .toList();
    }
}
