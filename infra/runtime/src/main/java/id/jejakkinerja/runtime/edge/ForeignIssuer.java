package id.jejakkinerja.runtime.edge;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Trust in an issuer that runs elsewhere. Its keys are fetched when the first token comes, looked up again when a token names an
 * unknown one, and kept for hours should the issuer be away: tokens that are still valid stay valid.
 */
@EnableConfigurationProperties(IssuerSettings.class)
public class ForeignIssuer {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
    private static final Duration KEYS_OUTLIVE_ISSUER = Duration.ofHours(4);

    @Bean
    JwtDecoder jwtDecoder(IssuerSettings issuer) {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(issuer.jwksUri())
                .retrying(true)
                .outageTolerant(KEYS_OUTLIVE_ISSUER.toMillis())
                .build();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        return new KnownTokens(decoder, AccessTokens.validator(issuer.uri(), CLOCK_SKEW));
    }
}
