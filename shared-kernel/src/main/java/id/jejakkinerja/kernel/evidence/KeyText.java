package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The text form that public and private keys share: {@code name+hash+base64(0x01||32 bytes)}. */
final class KeyText {
    private static final byte ED25519 = 1;
    private static final int HASH_BYTES = 4;
    private static final int PARTS = 3;

    private KeyText() {}

    /** The first four bytes of SHA-256(name, new line, 0x01, public key): names the key in signatures, and is no proof of anything. */
    static byte[] hash(String name, byte[] publicKey) {
        MessageDigest digest = TreeHash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(publicKey), HASH_BYTES);
    }

    static String write(String name, byte[] hash, byte[] key) {
        byte[] typed = new byte[1 + key.length];
        typed[0] = ED25519;
        System.arraycopy(key, 0, typed, 1, key.length);
        return name + "+" + HexFormat.of().formatHex(hash) + "+" + StrictBase64.encode(typed);
    }

    /** The three parts; the key's bytes still have to be fitted to the hash. */
    static Parts read(String text) {
        String[] parts = text.split("\\+", PARTS);
        if (parts.length != PARTS || !isName(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
            throw new InvalidEvidence(Code.KEY_MALFORMED, "not name+hash+key");
        }
        byte[] typed = StrictBase64.decode(parts[2])
                .filter(bytes -> bytes.length == 1 + Ed25519.KEY_BYTES && bytes[0] == ED25519)
                .orElseThrow(() -> new InvalidEvidence(Code.KEY_MALFORMED, "no Ed25519 key in " + parts[0]));
        return new Parts(parts[0], HexFormat.of().parseHex(parts[1]), Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** A name in a signature line: not empty, no space of any kind, no plus. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.indexOf('+') < 0
                && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ');
    }

    static final class Parts {
        final String name;
        final byte[] hash;
        final byte[] key;

        private Parts(String name, byte[] hash, byte[] key) {
            this.name = name;
            this.hash = hash;
            this.key = key;
        }
    }
}
