package id.jejakkinerja.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import id.jejakkinerja.local.support.People;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

@LocalPlatformTest
@DisplayName("Tokens that pages elsewhere renew")
class TokensOfEndedSessionsIT {
    private static final String NEW = "empat kata tanpa hubungan";
    private static final RegisteredClient PAGES = RegisteredClient.withId("pages")
            .clientId("pages")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .build();

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private OAuth2AuthorizationService authorizations;

    @LocalServerPort
    private int port;

    private Browser browser;
    private String name;
    private String token;

    @BeforeEach
    void aPersonWithAToken() {
        browser = new Browser(port);
        name = new People(accounts, encoder).with(Peran.AUDITOR);
        token = give(name);
        browser.signIn(name, People.PASSWORD);
        assertThat(isRenewed(token)).isTrue();
    }

    @Test
    @DisplayName("end with the other sessions, of the person and of nobody else")
    void otherSessions() {
        String others = give(new People(accounts, encoder).with(Peran.AUDITOR));

        browser.submit("/akun", "/akun/sesi", Map.of());

        assertThat(isRenewed(token)).isFalse();
        assertThat(isRenewed(others)).isTrue();
    }

    @Test
    @DisplayName("end with the old password")
    void password() {
        browser.submit(
                "/akun/sandi", "/akun/sandi", Map.of("lama", People.PASSWORD, "baru", "pendek", "ulang", "pendek"));
        assertThat(isRenewed(token)).isTrue();

        browser.submit("/akun/sandi", "/akun/sandi", Map.of("lama", People.PASSWORD, "baru", NEW, "ulang", NEW));

        assertThat(isRenewed(token)).isFalse();
    }

    private boolean isRenewed(String value) {
        return authorizations.findByToken(value, OAuth2TokenType.REFRESH_TOKEN) != null;
    }

    private String give(String person) {
        String value = UUID.randomUUID().toString();
        Instant now = Instant.now();
        authorizations.save(OAuth2Authorization.withRegisteredClient(PAGES)
                .principalName(person)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .refreshToken(new OAuth2RefreshToken(value, now, now.plus(1, ChronoUnit.HOURS)))
                .build());
        return value;
    }
}
