package id.jejakkinerja.query.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.edge.CurrentActor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@DisplayName("Sesi bertindak dengan tokennya")
class TokenFilterTest {
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");
    private static final ClientRegistration ISSUER = ClientRegistration.withRegistrationId(IssuerOfPages.NAME)
            .clientId("jejak-pages")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login/oauth2/code/jejak")
            .authorizationUri("https://sso.example/authorize")
            .tokenUri("https://sso.example/token")
            .build();

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicReference<@Nullable Authentication> served = new AtomicReference<>();
    private final OAuth2AuthenticationToken signedIn = new OAuth2AuthenticationToken(
            new DefaultOAuth2User(AuthorityUtils.createAuthorityList("OIDC_USER"), Map.of("sub", "siti"), "sub"),
            AuthorityUtils.createAuthorityList("OIDC_USER"),
            IssuerOfPages.NAME);

    @BeforeEach
    void signIn() {
        request.getSession(true);
        SecurityContextHolder.getContext().setAuthentication(signedIn);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("pemanggil adalah yang disebut token, dengan perannya di sini dan bukan yang di penerbit")
    void servesWhoTheTokenNames() throws Exception {
        filter(asked -> token("T1"), token -> jwt(token, List.of("AUDITOR")));

        Authentication caller = Objects.requireNonNull(served.get());
        assertThat(CurrentActor.of(caller).subject()).isEqualTo("siti");
        assertThat(caller.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_AUDITOR");
        assertThat(caller.getPrincipal())
                .isInstanceOfSatisfying(
                        Jwt.class, jwt -> assertThat(jwt.getTokenValue()).isEqualTo("T1"));
    }

    @Test
    @DisplayName("yang tidak lagi diperbarui penerbit, dan yang tokennya tidak berlaku, tidak lagi masuk")
    void endsWhatTheIssuerEnds() throws Exception {
        filter(
                asked -> {
                    throw refused("invalid_grant");
                },
                token -> jwt(token, List.of("AUDITOR")));

        assertThat(served.get()).isNull();
        assertThat(request.getSession(false)).isNull();

        signIn();
        filter(asked -> token("T2"), token -> {
            throw new BadJwtException("expired");
        });

        assertThat(served.get()).isNull();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    @DisplayName("penerbit yang tidak menjawab tidak mengakhiri sesi: coba lagi nanti")
    void waitsForTheIssuer() throws Exception {
        filter(
                asked -> {
                    throw refused("invalid_token_response");
                },
                token -> jwt(token, List.of("AUDITOR")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(served.get()).isSameAs(signedIn);
        assertThat(request.getSession(false)).isNotNull();
    }

    @Test
    @DisplayName("yang tidak punya peran di sini ditolak, bukan diminta masuk lagi tanpa akhir")
    void refusesWhoHasNoRole() throws Exception {
        filter(asked -> token("T3"), token -> jwt(token, List.of("offline_access")));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(served.get()).isSameAs(signedIn);
    }

    /** What the page behind the filter sees; the signed-in session itself when the page was not reached. */
    private void filter(OAuth2AuthorizedClientManager tokens, JwtDecoder judge) throws Exception {
        served.set(signedIn);
        new TokenFilter(tokens, judge)
                .doFilter(
                        request,
                        response,
                        (in, out) ->
                                served.set(SecurityContextHolder.getContext().getAuthentication()));
    }

    private static ClientAuthorizationException refused(String code) {
        return new ClientAuthorizationException(new OAuth2Error(code), IssuerOfPages.NAME);
    }

    private static OAuth2AuthorizedClient token(String value) {
        return new OAuth2AuthorizedClient(
                ISSUER,
                "siti",
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, NOON, NOON.plusSeconds(900)));
    }

    private static Jwt jwt(String value, List<String> roles) {
        return Jwt.withTokenValue(value)
                .header("alg", "RS256")
                .subject("siti")
                .claim("roles", roles)
                .build();
    }
}
