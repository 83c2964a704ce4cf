package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.evidence.Leaf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One line of a log exactly as it is stored, for whoever copies it: nothing is parsed, so nothing can be lost.
 *
 * @param payload stored JSON, byte for byte
 * @param metadata stored JSON, byte for byte
 */
public record LogRow(
        long position,
        String eventId,
        String stream,
        long sequence,
        String kind,
        Instant recordedAt,
        String eventName,
        String eventVersion,
        String payload,
        String metadata) {
    /** The form in which versions are stored, and the only one: another text for the same number is another text. */
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    /** The stored version as a number; 0, which no event has, when somebody made it something else. */
    public int version() {
        return version(eventVersion);
    }

    static int version(String stored) {
        return VERSION.matcher(stored).matches() ? Integer.parseInt(stored) : 0;
    }

    /**
     * What the tree of evidence holds of it, over the bytes as they are stored.
     *
     * @throws NumberFormatException when the stored version is none
     */
    public Leaf leaf() {
        if (version() == 0) {
            throw new NumberFormatException(eventVersion);
        }
        return new Leaf(
                eventId,
                position,
                stream,
                sequence,
                eventName,
                version(),
                recordedAt,
                Leaf.sha256(payload.getBytes(StandardCharsets.UTF_8)),
                Leaf.sha256(metadata.getBytes(StandardCharsets.UTF_8)));
    }
}
