package id.jejakkinerja.runtime.edge;

import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What makes a signed token an access token of this platform, whoever issued it. */
public final class AccessTokens {
    public static final String AUDIENCE = "jejak-kinerja";

    /** RFC 9068: sets access tokens apart from ID tokens, which the same key signs. */
    public static final String TYPE = "at+jwt";

    public static final String ROLES = "roles";
    public static final String KECAMATAN = "kecamatan";

    private AccessTokens() {}

    /**
     * Type, validity in time, issuer and audience, all of them.
     *
     * @param skew how far the issuer's clock may be from ours
     */
    public static OAuth2TokenValidator<Jwt> validator(String issuer, Duration skew) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(TYPE),
                new JwtTimestampValidator(skew),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, List.of(AUDIENCE)::equals));
    }
}
