package id.jejakkinerja.local.issuer;

import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.runtime.edge.AccessTokens;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Access tokens where issuer and judge are one process. */
final class OwnTokens {
    static final Duration LIFE = Duration.ofMinutes(15);

    private OwnTokens() {}

    /**
     * The issuer and its judge run on one machine, so clocks cannot differ. Asking the account store each time costs one look-up by
     * key and shuts out a disabled account at once instead of a quarter of an hour later.
     */
    static OAuth2TokenValidator<Jwt> validator(String issuer, AccountStore accounts) {
        return new DelegatingOAuth2TokenValidator<>(
                AccessTokens.validator(issuer, Duration.ZERO), token -> accountEnabled(token, accounts));
    }

    private static OAuth2TokenValidatorResult accountEnabled(Jwt token, AccountStore accounts) {
        String subject = token.getSubject();
        return subject != null && accounts.isEnabled(subject)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The account is unknown or disabled", null));
    }
}
