package id.jejakkinerja.kernel.evidence;

import java.util.Base64;
import java.util.Optional;

/** Base 64 of RFC 4648 section 4 with exactly one text per value: the JDK's decoder forgives missing padding and stray bits. */
public final class StrictBase64 {
    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Empty for any text but what {@link #encode} gives. */
    public static Optional<byte[]> decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    }
}
