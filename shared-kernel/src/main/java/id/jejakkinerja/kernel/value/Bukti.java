package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/**
 * A piece of evidence, kept outside the event.
 *
 * @param fileName the name it was uploaded under
 * @param sha256 lower-case hex digest of its bytes
 */
public record Bukti(String fileName, String sha256) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Bukti {
        fileName = InvalidValue.requireText("bukti.fileName", fileName, 200);
        InvalidValue.requireMatch("bukti.sha256", sha256, DIGEST);
    }
}
