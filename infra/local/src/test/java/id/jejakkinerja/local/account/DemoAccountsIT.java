package id.jejakkinerja.local.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

@LocalPlatformTest
@DisplayName("The demo accounts")
class DemoAccountsIT {
    private static final List<String> CLIENTS = List.of(
            "demo-auditor", "demo-bappeda", "demo-camat-35.09.28", "demo-operator-35.09.27", "demo-operator-35.09.28");
    private static final List<String> PEOPLE =
            List.of("auditor", "bappeda", "camat-ledokombo", "operator-kalisat", "operator-ledokombo");

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JwtDecoder decoder;

    @Autowired
    @Qualifier("accountsDataSource")
    private DataSource accountsDataSource;

    @LocalServerPort
    private int port;

    /** One story, because each chapter is about what the one before has left behind. */
    @Test
    @DisplayName("exist only where sample data was asked for, and are shut out when it no longer is, their tokens too")
    void onlyWithSampleData() {
        Browser browser = new Browser(port);
        DemoAccounts demo = new DemoAccounts(accounts, encoder);

        // The platform was started without sample data.
        assertThat(demoNames()).isEmpty();
        assertThat(Stream.concat(CLIENTS.stream(), PEOPLE.stream()).filter(accounts::exists))
                .isEmpty();
        assertThat(tokenStatus(browser)).containsOnly(401);

        demo.matchTo(true);
        demo.matchTo(true);

        assertThat(demoNames())
                .isEqualTo(Stream.concat(CLIENTS.stream(), PEOPLE.stream())
                        .sorted()
                        .toList());
        assertThat(tokenStatus(browser)).containsOnly(200);
        assertThat(actor("demo-operator-35.09.28", AccountKind.CLIENT))
                .isEqualTo(new Actor("demo-operator-35.09.28", Set.of(Peran.OPERATOR), new KodeKecamatan("35.09.28")));
        assertThat(actor("operator-kalisat", AccountKind.USER))
                .isEqualTo(new Actor("operator-kalisat", Set.of(Peran.OPERATOR), new KodeKecamatan("35.09.27")));
        assertThat(signsIn("camat-ledokombo")).isTrue();
        String token = JsonPath.read(browser.token("demo-bappeda", "demo").body(), "$.access_token");
        assertThat(decoder.decode(token).getSubject()).isEqualTo("demo-bappeda");

        demo.matchTo(false);

        assertThat(tokenStatus(browser)).containsOnly(401);
        assertThat(PEOPLE.stream().filter(this::signsIn)).isEmpty();
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtException.class);
    }

    @Test
    @DisplayName("leave an account of the same name alone when somebody made it in earnest")
    void respectRealAccounts() {
        String name = "nyata-" + System.nanoTime();
        accounts.add(new Account(
                name, encoder.encode("rahasia"), Set.of(Peran.AUDITOR), null, AccountKind.USER, false, false, false));

        accounts.enableDemoAccounts(true);
        boolean enabledByDemo = accounts.isEnabled(name);
        accounts.enableDemoAccounts(false);

        assertThat(enabledByDemo).isFalse();
    }

    private Actor actor(String name, AccountKind kind) {
        return accounts.find(name, kind).orElseThrow().actor();
    }

    private List<Integer> tokenStatus(Browser browser) {
        return CLIENTS.stream()
                .map(client -> browser.token(client, "demo").statusCode())
                .toList();
    }

    private boolean signsIn(String name) {
        String to = new Browser(port)
                .signIn(name, "demo")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return !to.endsWith("/login?error");
    }

    private List<String> demoNames() {
        return JdbcClient.create(accountsDataSource)
                .sql("select username from accounts.account where demo order by username collate \"C\"")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
