package id.jejakkinerja.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.jejakkinerja.local.directory.DataDirectory;
import id.jejakkinerja.local.start.StartRefusal;
import id.jejakkinerja.local.start.StartRefused;
import id.jejakkinerja.runtime.file.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: made once and kept, so that tokens outlive a restart. */
final class IssuerKey {
    private static final int RSA_BITS = 3072;

    private IssuerKey() {}

    static RSAKey readOrCreate(DataDirectory directory) {
        Path file = directory.resolve("issuer-key.json");
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, create().toJSONString());
            }
            RSAKey key = RSAKey.parse(Files.readString(file));
            if (!key.isPrivate()) {
                throw new StartRefused(StartRefusal.ISSUER_KEY_UNREADABLE, file, "no private key");
            }
            return key;
        } catch (IOException | ParseException e) {
            throw new StartRefused(e, StartRefusal.ISSUER_KEY_UNREADABLE, file, e);
        }
    }

    private static RSAKey create() {
        try {
            return new RSAKeyGenerator(RSA_BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform can make an RSA key", e);
        }
    }
}
