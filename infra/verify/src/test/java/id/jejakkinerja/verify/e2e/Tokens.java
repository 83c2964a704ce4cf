package id.jejakkinerja.verify.e2e;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Signs tokens: with the platform's own key, as its issuer would, or with another, as nobody should. */
public record Tokens(RSAKey key) {
    private static final String ACCESS_TOKEN = "at+jwt";

    public static Tokens signedByTheIssuerOf(RunningPlatform platform) {
        try {
            return new Tokens(RSAKey.parse(Files.readString(platform.dataDir().resolve("issuer-key.json"))));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key of the same form and with the same id, made by somebody else. */
    static Tokens signedByAForger(Tokens original) {
        try {
            return new Tokens(
                    new RSAKeyGenerator(2048).keyID(original.key().getKeyID()).generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A good token of demo-auditor, but for what the change does to its claims. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(ACCESS_TOKEN, change);
    }

    /** A token of another type, as OpenID Connect's ID tokens are. */
    String tokenOfType(String type) {
        return sign(type, claims -> claims);
    }

    private String sign(String type, UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("http://localhost:8080")
                .subject("demo-auditor")
                .audience("jejak-kinerja")
                .claim("roles", List.of("AUDITOR"))
                .issueTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(600)));
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build(),
                    change.apply(claims).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
