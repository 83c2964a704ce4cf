package id.jejakkinerja.kernel.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What the tree holds of an event.
 *
 * @param position in the log, as {@code sequence} is in the stream
 * @param type stored name of the event, {@code version} the version it is stored in
 * @param recordedAt written as {@link Instant#toString()} does: UTC, with no, three, six or nine digits of a second
 * @param payloadSha256 lower-case hex over the stored bytes
 * @param metadataSha256 lower-case hex over the stored bytes
 */
public record Leaf(
        String id,
        long position,
        String stream,
        long sequence,
        String type,
        int version,
        Instant recordedAt,
        String payloadSha256,
        String metadataSha256) {

    /** The hex of the SHA-256 of stored bytes, as a leaf wants it. */
    public static String sha256(byte[] stored) {
        return HexFormat.of().formatHex(TreeHash.sha256().digest(stored));
    }

    /**
     * RFC 8785 canonical JSON: what the leaf's hash is made of.
     *
     * @throws InvalidEvidence LEAF_MALFORMED for a number beyond 2^53 - 1 or a text that is no Unicode
     */
    public byte[] data() {
        // Names in the order RFC 8785 sorts them.
        String json = new CanonicalObject()
                .text("id", id)
                .text("metadataSha256", metadataSha256)
                .text("payloadSha256", payloadSha256)
                .number("position", position)
                .text("recordedAt", recordedAt.toString())
                .number("sequence", sequence)
                .text("stream", stream)
                .text("type", type)
                .number("version", version)
                .close();
        return json.getBytes(StandardCharsets.UTF_8);
    }

    public TreeHash hash() {
        return TreeHash.ofLeaf(data());
    }
}
