package id.jejakkinerja.kernel.evidence;

/** Whoever can sign under a name: a key in our hands ({@link SigningKey}), or one that never leaves the device that keeps it. */
public interface Signer {
    /** The public half, by which others check what this one signs. */
    VerifierKey verifier();

    /**
     * An Ed25519 signature over just these bytes.
     *
     * @return 64 bytes, which the verifier finds good
     */
    byte[] sign(byte[] message);

    /** The name it signs under. */
    default String name() {
        return verifier().name();
    }
}
