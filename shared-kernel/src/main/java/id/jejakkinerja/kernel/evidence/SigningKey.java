package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;
import java.security.SecureRandom;
import java.util.Arrays;

/** A private key with the name it signs under. Its text is Go's: {@code PRIVATE+KEY+name+hash+base64(0x01||seed)}. */
public final class SigningKey implements Signer {
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, byte[] seed) {
        if (!KeyText.isName(name)) {
            throw new InvalidEvidence(Code.KEY_MALFORMED, "no name for a key: " + name);
        }
        this.seed = seed;
        this.verifier = new VerifierKey(name, Ed25519.publicKeyOf(seed));
    }

    /**
     * A new key that nobody else has.
     *
     * @throws InvalidEvidence KEY_MALFORMED for a name that is empty or has a space or a plus in it
     */
    public static SigningKey generate(String name, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /**
     * Reads {@link #secret()} back.
     *
     * @throws InvalidEvidence KEY_MALFORMED; its message never shows the key
     */
    public static SigningKey parse(String secret) {
        if (!secret.startsWith(PREFIX)) {
            throw new InvalidEvidence(Code.KEY_MALFORMED, "not a private key");
        }
        KeyText.Parts parts = KeyText.read(secret.substring(PREFIX.length()));
        SigningKey read = new SigningKey(parts.name, parts.key);
        if (!Arrays.equals(read.verifier.hash(), parts.hash)) {
            throw new InvalidEvidence(Code.KEY_MALFORMED, "another key's hash in " + parts.name);
        }
        return read;
    }

    @Override
    public VerifierKey verifier() {
        return verifier;
    }

    @Override
    public byte[] sign(byte[] message) {
        return Ed25519.sign(seed, message);
    }

    /** The text to keep in a file that nobody else may read. */
    public String secret() {
        return PREFIX + KeyText.write(name(), verifier.hash(), seed);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "SigningKey[" + verifier + "]";
    }
}
