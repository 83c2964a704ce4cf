package id.jejakkinerja.bench.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.jejakkinerja.kernel.value.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * Access tokens signed with the platform's own key, as its issuer would. Demo accounts exist for two kecamatan only, so the subject is an
 * account that exists and role and kecamatan are what the measurement needs; every check of the platform runs as always.
 */
public record Tokens(RSAKey key, String issuer) {
    private static final Duration LIFE = Duration.ofHours(12);

    /** Signs for the platform over a data directory. */
    public static Tokens of(Path dataDir) {
        try {
            return new Tokens(
                    RSAKey.parse(Files.readString(dataDir.resolve("issuer-key.json"))), "http://localhost:8080");
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    public String of(Actor actor) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(actor.subject())
                .audience("jejak-kinerja")
                .claim("roles", actor.roles().stream().map(Enum::name).toList())
                .issueTime(Date.from(now.minusSeconds(1)))
                .expirationTime(Date.from(now.plus(LIFE)));
        actor.ownKecamatan().ifPresent(kecamatan -> claims.claim("kecamatan", kecamatan.value()));
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        try {
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Tokens[" + issuer + "]";
    }
}
