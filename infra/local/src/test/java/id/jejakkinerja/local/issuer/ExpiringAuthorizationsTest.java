package id.jejakkinerja.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

@DisplayName("The issuer's memory of tokens")
class ExpiringAuthorizationsTest {
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
    private static final RegisteredClient CLIENT = RegisteredClient.withId("program")
            .clientId("program")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .build();

    private final SettableClock clock = new SettableClock();
    private final ExpiringAuthorizations authorizations = new ExpiringAuthorizations(clock);

    @Test
    @DisplayName("finds a token by its value and by its authorization's id until it is removed")
    void findsUntilRemoved() {
        OAuth2Authorization given = token("satu", NOON);
        authorizations.save(given);
        authorizations.save(token("dua", NOON));

        assertThat(authorizations.findByToken("satu", null)).isSameAs(given);
        assertThat(authorizations.findByToken("satu", OAuth2TokenType.ACCESS_TOKEN))
                .isSameAs(given);
        assertThat(authorizations.findByToken("satu", OAuth2TokenType.REFRESH_TOKEN))
                .isNull();
        assertThat(authorizations.findById(given.getId())).isSameAs(given);

        authorizations.remove(given);

        assertThat(authorizations.findByToken("satu", null)).isNull();
    }

    @Test
    @DisplayName("forgets a token once its time is over, so that it does not grow for ever")
    void forgetsExpired() {
        for (int minute = 0; minute < 120; minute++) {
            clock.now = NOON.plus(Duration.ofMinutes(minute));
            authorizations.save(token("token-" + minute, clock.now));
        }

        assertThat(authorizations.size()).isEqualTo(16);
        assertThat(authorizations.findByToken("token-103", null)).isNull();
        assertThat(authorizations.findByToken("token-104", null)).isNotNull();
    }

    @Test
    @DisplayName("keeps a person's sign-in as long as its refresh token lives, and finds it by each of its tokens")
    void keepsWhatCanBeRenewed() {
        authorizations.save(OAuth2Authorization.from(token("akses", NOON))
                .refreshToken(new OAuth2RefreshToken("baru", NOON, NOON.plus(Duration.ofHours(12))))
                .build());
        clock.now = NOON.plus(Duration.ofHours(11));
        authorizations.save(token("lain", clock.now));

        assertThat(authorizations.findByToken("baru", OAuth2TokenType.REFRESH_TOKEN))
                .isNotNull();
        assertThat(authorizations.findByToken("baru", OAuth2TokenType.ACCESS_TOKEN))
                .isNull();

        clock.now = NOON.plus(Duration.ofHours(13));
        authorizations.save(token("akhir", clock.now));

        assertThat(authorizations.findByToken("baru", null)).isNull();
    }

    @Test
    @DisplayName("forgets all tokens of one name, and nobody else's")
    void forgetsAPerson() {
        authorizations.save(token("program", "satu", NOON));
        authorizations.save(token("program", "dua", NOON));
        authorizations.save(token("program-lain", "tiga", NOON));

        authorizations.endOf("program");

        assertThat(authorizations.findByToken("satu", null)).isNull();
        assertThat(authorizations.findByToken("dua", null)).isNull();
        assertThat(authorizations.findByToken("tiga", null)).isNotNull();
    }

    private static OAuth2Authorization token(String value, Instant issued) {
        return token("program", value, issued);
    }

    private static OAuth2Authorization token(String name, String value, Instant issued) {
        return OAuth2Authorization.withRegisteredClient(CLIENT)
                .principalName(name)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .accessToken(new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER, value, issued, issued.plus(OwnTokens.LIFE)))
                .build();
    }

    private static final class SettableClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough here");
        }
    }
}
