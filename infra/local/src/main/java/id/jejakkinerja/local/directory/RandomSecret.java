package id.jejakkinerja.local.directory;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords nobody chose: 192 bits as 32 characters of {@code A-Z a-z 0-9 - _}. */
public final class RandomSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private RandomSecret() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
