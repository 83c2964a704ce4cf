package id.jejakkinerja.kernel.evidence;

/** A key, note, checkpoint or leaf that is not one, or is not signed by whom it must be. */
public final class InvalidEvidence extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Code {
        /** Not the text of a key, or its hash is another key's. */
        KEY_MALFORMED,
        /** Not a signed note. */
        NOTE_MALFORMED,
        /** No signature by the key that was asked for. */
        NOT_SIGNED_BY_KEY,
        /** A signature in the key's name that the key did not make. */
        SIGNATURE_WRONG,
        /** A signed note, but no checkpoint. */
        CHECKPOINT_MALFORMED,
        /** A figure or text that has no canonical JSON. */
        LEAF_MALFORMED,
        /** A line of a bundle that is not the JSON which stands there. */
        LINE_MALFORMED,
        /** A signed note, but it names no key that could follow. */
        SUCCESSION_MALFORMED
    }

    private final Code code;

    public InvalidEvidence(Code code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
