package id.jejakkinerja.local.issuer;

import id.jejakkinerja.local.account.AccountStore;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What makes a signed token an access token of this platform. */
final class AccessTokens {
    static final String AUDIENCE = "jejak-kinerja";
    static final Duration LIFE = Duration.ofMinutes(15);

    /** RFC 9068: sets access tokens apart from ID tokens, which the same key signs. */
    static final String TYPE = "at+jwt";

    static final String ROLES = "roles";
    static final String KECAMATAN = "kecamatan";

    private AccessTokens() {}

    /**
     * The issuer and its judge run on one machine, so clocks cannot differ. Asking the account store each time costs one look-up by
     * key and shuts out a disabled account at once instead of a quarter of an hour later.
     */
    static OAuth2TokenValidator<Jwt> validator(String issuer, AccountStore accounts) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(TYPE),
                new JwtTimestampValidator(Duration.ZERO),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, List.of(AUDIENCE)::equals),
                token -> accountEnabled(token, accounts));
    }

    private static OAuth2TokenValidatorResult accountEnabled(Jwt token, AccountStore accounts) {
        String subject = token.getSubject();
        return subject != null && accounts.isEnabled(subject)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The account is unknown or disabled", null));
    }
}
