package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.evidence.Leaf;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

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
    /**
     * What the tree of evidence holds of it, over the bytes as they are stored.
     *
     * @throws NumberFormatException when the stored version is no number
     */
    public Leaf leaf() {
        return new Leaf(
                eventId,
                position,
                stream,
                sequence,
                eventName,
                Integer.parseInt(eventVersion),
                recordedAt,
                Leaf.sha256(payload.getBytes(StandardCharsets.UTF_8)),
                Leaf.sha256(metadata.getBytes(StandardCharsets.UTF_8)));
    }
}
