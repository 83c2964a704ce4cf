package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.CanonicalObject;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import id.jejakkinerja.kernel.evidence.Leaf;
import id.jejakkinerja.kernel.evidence.StrictBase64;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * A line of {@code events.ndjson}: an event with the bytes that are stored of it.
 *
 * @param leafIndex place in the tree, from 0
 * @param position in the log, as {@code sequence} is in the stream
 * @param type stored name of the event, {@code version} the version it is stored in
 * @param payload base64 of the stored bytes, as {@code metadata} is
 */
public record BundledEvent(
        long leafIndex,
        String id,
        long position,
        String stream,
        long sequence,
        String type,
        int version,
        Instant recordedAt,
        String payload,
        String metadata) {

    /** The base64 of a stored text. */
    public static String stored(String text) {
        return StrictBase64.encode(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What the tree has to hold of it.
     *
     * @throws InvalidEvidence LINE_MALFORMED when payload or metadata is no base64
     */
    public Leaf leaf() {
        return new Leaf(
                id,
                position,
                stream,
                sequence,
                type,
                version,
                recordedAt,
                Leaf.sha256(bytes(payload)),
                Leaf.sha256(bytes(metadata)));
    }

    /**
     * The stored bytes.
     *
     * @throws InvalidEvidence LINE_MALFORMED for a text that is no base64
     */
    public static byte[] bytes(String base64) {
        return StrictBase64.decode(base64)
                .orElseThrow(() -> new InvalidEvidence(Code.LINE_MALFORMED, "payload or metadata is no base64"));
    }

    /**
     * RFC 8785 canonical JSON, without the new line.
     *
     * @throws InvalidEvidence LEAF_MALFORMED for a number beyond 2^53 - 1 or a text that is no Unicode
     */
    public String line() {
        return new CanonicalObject()
                .text("id", id)
                .number("leafIndex", leafIndex)
                .text("metadata", metadata)
                .text("payload", payload)
                .number("position", position)
                .text("recordedAt", recordedAt.toString())
                .number("sequence", sequence)
                .text("stream", stream)
                .text("type", type)
                .number("version", version)
                .close();
    }

    /**
     * Reads a line back, and other forms of the same JSON too.
     *
     * @throws InvalidEvidence LINE_MALFORMED
     */
    public static BundledEvent parse(String line) {
        CanonicalLine json = new CanonicalLine(line);
        try {
            String id = json.text("id");
            long leafIndex = json.number("leafIndex");
            String metadata = json.text("metadata");
            String payload = json.text("payload");
            long position = json.number("position");
            Instant recordedAt = Instant.parse(json.text("recordedAt"));
            long sequence = json.number("sequence");
            String stream = json.text("stream");
            String type = json.text("type");
            int version = Math.toIntExact(json.number("version"));
            json.end();
            return new BundledEvent(
                    leafIndex, id, position, stream, sequence, type, version, recordedAt, payload, metadata);
        } catch (DateTimeException | ArithmeticException e) {
            throw new InvalidEvidence(Code.LINE_MALFORMED, String.valueOf(e.getMessage()));
        }
    }
}
