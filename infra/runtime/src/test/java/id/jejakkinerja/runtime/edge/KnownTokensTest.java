package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class KnownTokensTest {
    private static RSAKey key;
    private static RSAKey foreign;

    private final AtomicInteger checked = new AtomicInteger();
    private final AtomicBoolean disabled = new AtomicBoolean();
    private final KnownTokens tokens = new KnownTokens(
            NimbusJwtDecoder.withJwkSource((JWKSelector selector, SecurityContext context) -> {
                        checked.incrementAndGet();
                        return selector.select(new JWKSet(key));
                    })
                    .build(),
            token -> disabled.get()
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "disabled", null))
                    : OAuth2TokenValidatorResult.success());

    @BeforeAll
    static void keys() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        foreign = new RSAKeyGenerator(2048).keyID("k").generate();
    }

    private static String token(RSAKey signer, String subject) throws JOSEException {
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(),
                new JWTClaimsSet.Builder().subject(subject).build());
        jwt.sign(new RSASSASigner(signer));
        return jwt.serialize();
    }

    @Test
    @DisplayName("Tanda tangan token yang sama diperiksa satu kali")
    void signatureOnce() throws JOSEException {
        String token = token(key, "sri");

        assertThat(tokens.decode(token).getSubject()).isEqualTo("sri");
        assertThat(tokens.decode(token).getSubject()).isEqualTo("sri");
        assertThat(tokens.decode(token(key, "budi")).getSubject()).isEqualTo("budi");

        assertThat(checked).hasValue(2);
    }

    @Test
    @DisplayName("Akun yang dinonaktifkan ditolak seketika, walau tokennya sudah dikenal")
    void judgedEveryTime() throws JOSEException {
        String token = token(key, "sri");
        tokens.decode(token);
        disabled.set(true);

        assertThatExceptionOfType(JwtValidationException.class)
                .isThrownBy(() -> tokens.decode(token))
                .withMessageContaining("disabled");
    }

    @Test
    @DisplayName("Token dengan tanda tangan kunci lain ditolak setiap kali")
    void foreignKey() throws JOSEException {
        tokens.decode(token(key, "sri"));
        String forged = token(foreign, "sri");

        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode(forged));
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode(forged));
    }
}
