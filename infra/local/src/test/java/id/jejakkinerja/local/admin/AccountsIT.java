package id.jejakkinerja.local.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountEvent;
import id.jejakkinerja.local.account.AccountEvents;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@LocalPlatformTest
@DisplayName("The administrators' pages")
class AccountsIT {
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
    @DisplayName(
            "change roles and kecamatan, shut an account out, and tell it all in the history with who and what before")
    void changeAndTell() {
        String name = people.with(Peran.AUDITOR);

        pages.changeRoles(name, "CAMAT", "35.09.27");
        pages.enable(name, false);
        pages.changeRoles(name, "CAMAT", "35.09.27");

        assertThat(accounts.find(name).orElseThrow().actor().ownKecamatan()).contains(new KodeKecamatan("35.09.27"));
        assertThat(accounts.isEnabled(name)).isFalse();
        List<AccountEvent> told = events.newest(name, Long.MAX_VALUE, 10);
        assertThat(told)
                .extracting(AccountEvent::kind, AccountEvent::by, AccountEvent::sequence)
                .containsExactly(
                        tuple(AccountEvent.Kind.DISABLED, admin, 2),
                        tuple(AccountEvent.Kind.ROLES_CHANGED, admin, 1),
                        tuple(AccountEvent.Kind.CREATED, AccountEvents.SYSTEM, 0));
        assertThat(told.get(1).before())
                .isNotNull()
                .satisfies(before -> assertThat(before.roles()).containsExactly(Peran.AUDITOR));
        assertThat(told.get(1).after().roles()).containsExactly(Peran.CAMAT);
        assertThat(browser.get("/admin/akun/riwayat?nama=" + name).body())
                .contains("peran diubah", "akun dinonaktifkan", admin, "camat Kalisat; nonaktif");
    }

    @ParameterizedTest
    @CsvSource({
        "'-salah', AUDITOR, '', nama, diawali huruf atau angka",
        "ganda, AUDITOR, '', nama, sudah dipakai",
        "orang-b, '', '', peran, Pilih sedikitnya satu peran.",
        "orang-c, PENGUASA, '', peran, Pilih sedikitnya satu peran.",
        "orang-d, OPERATOR, '', kecamatan, pilih kecamatannya",
        "orang-e, AUDITOR, 35.09.28, kecamatan, kosongkan kecamatannya",
        "orang-f, 'ADMIN,BAPPEDA', '', peran, tidak dapat digabung"
    })
    @DisplayName("refuse an account that may not be, say where it is wrong, and keep what was typed")
    void refusedAccounts(String name, String roles, String kecamatan, String field, String sentence) {
        if (!accounts.exists("GANDA")) {
            pages.create("GANDA", "AUDITOR", "");
        }

        var answer = pages.submit(AdminPages.NEW, AdminPages.NEW, name, roles, kecamatan);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Kesalahan: ", "href=\"#" + field + "\"", "id=\"" + field + "-salah\"", sentence)
                .contains("value=\"" + name + "\"");
        for (String role : Set.of("AUDITOR", "OPERATOR")) {
            assertThat(answer.body().contains("value=\"" + role + "\" checked")).isEqualTo(roles.contains(role));
        }
        assertThat(accounts.find(name)).isEmpty();
    }

    @Test
    @DisplayName("make one account of a form that is sent twice, and show its link after either answer, once")
    void sentTwice() {
        String name = "orang-" + UUID.randomUUID();

        List<HttpResponse<String>> answers = pages.twice(AdminPages.NEW, name, "AUDITOR");

        assertThat(answers).extracting(browser::location).containsOnly(AdminPages.CHANGE + "?nama=" + name);
        String shown = browser.get(AdminPages.CHANGE + "?nama=" + name).body();
        assertThat(AdminPages.choose(new Browser(port), AdminPages.link(shown).group(1), People.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get(AdminPages.CHANGE + "?nama=" + name).body()).doesNotContain("tautan-isi");
        assertThat(events.newest(name, Long.MAX_VALUE, 10))
                .extracting(AccountEvent::kind)
                .containsOnlyOnce(AccountEvent.Kind.CREATED, AccountEvent.Kind.LINK_ISSUED);
    }

    @Test
    @DisplayName("always leave an administrator, and nobody without the role by their own hand")
    void anAdministratorStays() {
        assertThat(pages.enable(admin, false).body()).contains("administrator aktif yang terakhir");
        assertThat(pages.changeRoles(admin, "AUDITOR", "").body()).contains("administrator aktif yang terakhir");
        String other = people.with(Peran.ADMIN);
        assertThat(pages.enable(admin, false).body()).contains("hanya dapat dicabut administrator lain");
        assertThat(pages.changeRoles(admin, "AUDITOR", "").body()).contains("hanya dapat dicabut administrator lain");

        assertThat(browser.location(pages.enable(other, false))).isEqualTo(AdminPages.CHANGE + "?nama=" + other);
        assertThat(browser.location(pages.changeRoles(other, "AUDITOR", "")))
                .isEqualTo(AdminPages.CHANGE + "?nama=" + other);
        assertThat(accounts.find(admin).orElseThrow().roles()).containsExactly(Peran.ADMIN);
        assertThat(accounts.isEnabled(admin)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Peran.class)
    @DisplayName("are for administrators only; the history is for auditors too")
    void whoMaySee(Peran role) {
        Browser reader = new Browser(port);
        reader.signIn(people.with(role), People.PASSWORD);

        int expected = role == Peran.ADMIN ? 200 : 403;
        assertThat(reader.get("/admin/akun").statusCode()).isEqualTo(expected);
        assertThat(reader.get(AdminPages.NEW).statusCode()).isEqualTo(expected);
        assertThat(reader.get(AdminPages.CHANGE + "?nama=" + admin).statusCode())
                .isEqualTo(expected);
        assertThat(reader.submit("/akun/sandi", AdminPages.CHANGE + "/aktif", Map.of("nama", admin, "aktif", "true"))
                        .statusCode())
                .isEqualTo(role == Peran.ADMIN ? 302 : 403);
        assertThat(reader.get("/admin/akun/riwayat").statusCode())
                .isEqualTo(role == Peran.ADMIN || role == Peran.AUDITOR ? 200 : 403);
    }

    @Test
    @DisplayName("know no account that is not there")
    void unknownAccount() {
        assertThat(browser.get(AdminPages.CHANGE + "?nama=tidak-ada").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"tk_accounts", "jejak_owner"})
    @DisplayName("show a history that nobody can edit, not even the owner of the table")
    void historyIsAppendOnly(String role) {
        people.with(Peran.AUDITOR);
        for (String sql : new String[] {
            "update accounts.account_event set actor = 'lain'",
            "delete from accounts.account_event",
            "truncate accounts.account_event"
        }) {
            assertThatThrownBy(() -> {
                        if (role.equals("jejak_owner")) {
                            People.asOwner(access, sql);
                        } else {
                            JdbcClient.create(accountsDataSource).sql(sql).update();
                        }
                    })
                    .hasStackTraceContaining(role.equals("jejak_owner") ? "append-only" : "permission denied");
        }
    }
}
