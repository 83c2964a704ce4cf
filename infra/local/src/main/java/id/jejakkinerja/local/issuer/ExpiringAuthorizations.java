package id.jejakkinerja.local.issuer;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The tokens that are still alive, in memory, for introspection and revocation. Spring's own in-memory service keeps every token for
 * ever; a database would gain nothing, because access tokens speak for themselves and client credentials have no refresh tokens.
 */
final class ExpiringAuthorizations implements OAuth2AuthorizationService {
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
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        if (tokenType != null && !OAuth2TokenType.ACCESS_TOKEN.equals(tokenType)) {
            return null;
        }
        return byId.values().stream()
                .filter(authorization -> token.equals(accessToken(authorization)))
                .findFirst()
                .orElse(null);
    }

    int size() {
        return byId.size();
    }

    private static @Nullable String accessToken(OAuth2Authorization authorization) {
        var token = authorization.getAccessToken();
        return token == null ? null : token.getToken().getTokenValue();
    }

    private static boolean expired(OAuth2Authorization authorization, Instant now) {
        var token = authorization.getAccessToken();
        Instant end = token == null ? null : token.getToken().getExpiresAt();
        return end == null || end.isBefore(now);
    }
}
