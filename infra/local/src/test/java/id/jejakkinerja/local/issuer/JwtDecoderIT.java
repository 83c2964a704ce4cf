package id.jejakkinerja.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.support.LocalPlatformTest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

@LocalPlatformTest
@DisplayName("The judge of tokens")
class JwtDecoderIT {
    @Autowired
    private JwtDecoder decoder;

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private DataDirectory directory;

    private final String client = "program-" + UUID.randomUUID();
    private RSAKey key;

    @BeforeEach
    void anAccountAndTheIssuersKey() {
        add(client, true);
        // Read from the file again, as the next start will: what it signs is what an earlier run of this process
        // signed.
        key = IssuerKey.readOrCreate(directory);
    }

    @Test
    @DisplayName("accepts an access token that an earlier run signed with the kept key")
    void acceptsTokenFromBeforeRestart() throws JOSEException {
        assertThat(decoder.decode(signed(key, "at+jwt", claims().build())).getSubject())
                .isEqualTo(client);
    }

    @Test
    @DisplayName("refuses an ID token of the same issuer, even one addressed to the platform itself")
    void refusesIdTokens() throws JOSEException {
        String toClient = signed(key, "JWT", claims().audience(client).build());
        String toPlatform = signed(key, "JWT", claims().build());

        assertThatThrownBy(() -> decoder.decode(toClient)).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> decoder.decode(toPlatform)).isInstanceOf(JwtException.class);
    }

    @Test
    @DisplayName("refuses a token without type")
    void refusesUntyped() throws JOSEException {
        String untyped = signed(key, null, claims().build());

        assertThatThrownBy(() -> decoder.decode(untyped)).isInstanceOf(JwtException.class);
    }

    @Test
    @DisplayName("refuses another audience, several audiences and none")
    void refusesOtherAudiences() throws JOSEException {
        for (List<String> audience : List.of(List.of("lain"), List.of("jejak-kinerja", "lain"), List.<String>of())) {
            String token = signed(key, "at+jwt", claims().audience(audience).build());
            assertThatThrownBy(() -> decoder.decode(token))
                    .as("%s", audience)
                    .isInstanceOf(JwtException.class)
                    .hasMessageContaining("aud");
        }
    }

    @Test
    @DisplayName("refuses another issuer")
    void refusesOtherIssuer() throws JOSEException {
        String token =
                signed(key, "at+jwt", claims().issuer("http://evil.example").build());

        assertThatThrownBy(() -> decoder.decode(token)).hasMessageContaining("iss");
    }

    @Test
    @DisplayName("refuses a foreign key, also under our key's id, and no signature at all")
    void refusesForeignSignatures() throws JOSEException {
        String foreign = signed(new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate(), "at+jwt", claims().build());
        String unsigned = new PlainJWT(claims().build()).serialize();

        assertThatThrownBy(() -> decoder.decode(foreign)).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> decoder.decode(unsigned)).isInstanceOf(JwtException.class);
    }

    @Test
    @DisplayName("refuses a token whose time is over")
    void refusesExpired() throws JOSEException {
        String token = signed(
                key,
                "at+jwt",
                claims().issueTime(Date.from(Instant.now().minusSeconds(900)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(1)))
                        .build());

        assertThatThrownBy(() -> decoder.decode(token)).hasMessageContaining("expired");
    }

    @Test
    @DisplayName("refuses the token of a disabled account, of an unknown one, and of nobody")
    void refusesWithoutEnabledAccount() throws JOSEException {
        String disabled = "nonaktif-" + UUID.randomUUID();
        add(disabled, false);

        for (String subject : new String[] {disabled, "tidak-ada", null}) {
            String token = signed(key, "at+jwt", claims().subject(subject).build());
            assertThatThrownBy(() -> decoder.decode(token)).as("%s", subject).isInstanceOf(JwtException.class);
        }
    }

    private void add(String username, boolean enabled) {
        accounts.add(new Account(
                username,
                encoder.encode("rahasia"),
                Set.of(Peran.BAPPEDA),
                null,
                AccountKind.CLIENT,
                false,
                enabled,
                false));
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .subject(client)
                .issuer(LocalPlatformTest.PUBLIC_URL)
                .audience("jejak-kinerja")
                .claim("roles", List.of("BAPPEDA"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private static String signed(RSAKey with, @org.jspecify.annotations.Nullable String type, JWTClaimsSet claims)
            throws JOSEException {
        JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID());
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }
}
