package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.util.Arrays;

/** A public key with the name it signs under: a C2SP {@code vkey}. */
public final class VerifierKey {
    private final String name;
    private final byte[] hash;
    private final byte[] key;

    VerifierKey(String name, byte[] key) {
        this.name = name;
        this.hash = KeyText.hash(name, key);
        this.key = key;
    }

    /**
     * Reads {@code name+hash+key}.
     *
     * @throws InvalidEvidence KEY_MALFORMED
     */
    public static VerifierKey parse(String vkey) {
        KeyText.Parts parts = KeyText.read(vkey);
        VerifierKey read = new VerifierKey(parts.name, parts.key);
        if (!Arrays.equals(read.hash, parts.hash)) {
            throw new InvalidEvidence(Code.KEY_MALFORMED, "another key's hash in " + parts.name);
        }
        return read;
    }

    public String name() {
        return name;
    }

    byte[] hash() {
        return hash.clone();
    }

    /** Whether the key made this signature over these bytes; false also for what is no signature at all. */
    public boolean verifies(byte[] message, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_BYTES && Ed25519.verifies(key, message, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    /** The {@code vkey}. */
    @Override
    public String toString() {
        return KeyText.write(name, hash, key);
    }
}
