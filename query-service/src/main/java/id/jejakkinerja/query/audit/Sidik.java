package id.jejakkinerja.query.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of stored text, as the leaves of the evidence bundle have it. */
public final class Sidik {
    private Sidik() {}

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hex. */
    public static String of(String stored) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(stored.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
