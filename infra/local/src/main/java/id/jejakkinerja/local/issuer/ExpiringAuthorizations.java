package id.jejakkinerja.local.issuer;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The tokens that are still alive, in memory, for introspection, renewal and revocation. Spring's own in-memory service keeps every token
 * for ever; a database would gain little, because access tokens speak for themselves, and who signed in before a restart signs in again.
 */
final class ExpiringAuthorizations implements OAuth2AuthorizationService, IssuedTokens {
    /** By the name of the token's type. */
    private static final Map<String, Class<? extends OAuth2Token>> KINDS = Map.of(
            OAuth2ParameterNames.CODE, OAuth2AuthorizationCode.class,
            OAuth2ParameterNames.ACCESS_TOKEN, OAuth2AccessToken.class,
            OAuth2ParameterNames.REFRESH_TOKEN, OAuth2RefreshToken.class,
            OidcParameterNames.ID_TOKEN, OidcIdToken.class);

    private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
    private final Clock clock;

    ExpiringAuthorizations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        Instant now = clock.instant();
        byId.values().removeIf(older -> expired(older, now));
        byId.put(authorization.getId(), authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
    }

    @Override
    public void endOf(String username) {
        byId.values().removeIf(authorization -> authorization.getPrincipalName().equals(username));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return byId.values().stream()
                .filter(authorization -> holds(authorization, token, tokenType))
                .findFirst()
                .orElse(null);
    }

    int size() {
        return byId.size();
    }

    private static boolean holds(OAuth2Authorization authorization, String token, @Nullable OAuth2TokenType type) {
        OAuth2Authorization.Token<OAuth2Token> held = authorization.getToken(token);
        Class<? extends OAuth2Token> kind = type == null ? OAuth2Token.class : KINDS.get(type.getValue());
        return held != null && kind != null && kind.isInstance(held.getToken());
    }

    /** Whether the last of its tokens has ended. */
    private static boolean expired(OAuth2Authorization authorization, Instant now) {
        return KINDS.values().stream()
                .<OAuth2Authorization.Token<?>>mapMulti((kind, tokens) -> {
                    OAuth2Authorization.Token<?> held = authorization.getToken(kind);
                    if (held != null) {
                        tokens.accept(held);
                    }
                })
                .map(token -> token.getToken().getExpiresAt())
                .allMatch(end -> end == null || end.isBefore(now));
    }
}
