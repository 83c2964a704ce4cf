package id.jejakkinerja.local.account;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords and client secrets are hashed: Argon2id with OWASP's first choice of parameters (19 MiB, two passes, one lane). */
public final class Passwords {
    static final String ENCODER_ID = "argon2@v1";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private Passwords() {}

    /** One encoder id, written in front of every hash: stronger parameters later are another id, and old hashes stay readable. */
    public static PasswordEncoder encoder() {
        PasswordEncoder argon2 = new BoundedPasswordEncoder(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES),
                Runtime.getRuntime().availableProcessors());
        return new DelegatingPasswordEncoder(ENCODER_ID, Map.of(ENCODER_ID, argon2));
    }

    static String hash(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password), "only a null password has no hash");
    }
}
