package id.jejakkinerja.runtime.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Access tokens whose signature need not be checked again for a minute: the same bytes under the same key. What may change in the
 * meantime (the time, the account) is judged every time. A key that its issuer withdraws is trusted for no more than that minute longer.
 */
public final class KnownTokens implements JwtDecoder {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();

    /**
     * A decoder that knows no token yet.
     *
     * @param signatures checks the signature; whatever else it would judge is left to {@code validator}
     */
    public KnownTokens(NimbusJwtDecoder signatures, OAuth2TokenValidator<Jwt> validator) {
        signatures.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
        this.signatures = signatures;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) throws JwtException {
        Jwt jwt = known.get(token, signatures::decode);
        OAuth2TokenValidatorResult result = validator.validate(jwt);
        if (result.hasErrors()) {
            String what = result.getErrors().stream()
                    .map(OAuth2Error::getDescription)
                    .filter(text -> text != null && !text.isEmpty())
                    .findFirst()
                    .orElse("");
            throw new JwtValidationException(
                    "An error occurred while attempting to decode the Jwt: " + what, result.getErrors());
        }
        return jwt;
    }
}
