package id.jejakkinerja.kernel.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A hash in the tree, 32 bytes of SHA-256 (RFC 6962 section 2.1: 0x00 before a leaf's data, 0x01 before a node's two children). */
public final class TreeHash {
    public static final int BYTES = 32;

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static final TreeHash EMPTY_ROOT = new TreeHash(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf with this data. */
    public static TreeHash ofLeaf(byte[] data) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return new TreeHash(digest.digest(data));
    }

    /** The hash of the node above two others. */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new TreeHash(digest.digest(right.bytes));
    }

    /**
     * A hash that was computed before.
     *
     * @throws IllegalArgumentException unless there are {@value #BYTES} bytes
     */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash of " + bytes.length + " bytes");
        }
        return new TreeHash(bytes.clone());
    }

    /** Reads {@link #base64()} back; empty for any other text. */
    public static Optional<TreeHash> ofBase64(String text) {
        return StrictBase64.decode(text).filter(bytes -> bytes.length == BYTES).map(TreeHash::new);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String base64() {
        return StrictBase64.encode(bytes);
    }

    /** A SHA-256 to feed. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Lower-case hex. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
