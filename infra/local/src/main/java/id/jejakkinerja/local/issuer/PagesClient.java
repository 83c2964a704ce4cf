package id.jejakkinerja.local.issuer;

import id.jejakkinerja.local.start.LocalSettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The pages of another process as a client of this issuer: people sign in here (authorization code with PKCE, RFC 7636) and go back there. */
final class PagesClient {
    private PagesClient() {}

    /**
     * A session there lasts as long as one here may: its refresh token is one and the same to its end, so that two requests which renew at
     * the same time do not take it from each other.
     */
    static RegisteredClient of(LocalSettings.Pages pages, LocalSettings.Session session, PasswordEncoder secrets) {
        RegisteredClient.Builder client = RegisteredClient.withId(pages.clientId())
                .clientId(pages.clientId())
                .clientSecret(secrets.encode(pages.clientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(OwnTokens.LIFE)
                        .refreshTokenTimeToLive(session.absolute())
                        .reuseRefreshTokens(true)
                        .build());
        pages.urls()
                .forEach(url ->
                        client.redirectUri(url + "/login/oauth2/code/jejak").postLogoutRedirectUri(url + "/"));
        return client.build();
    }
}
