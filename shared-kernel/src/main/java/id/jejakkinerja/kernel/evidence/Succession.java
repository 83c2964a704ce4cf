package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;

/**
 * A key's word for the key that follows it: a note signed by the old one, whose text is the name, {@code kunci-penerus} and the new
 * key's {@code vkey}, a line each. No checkpoint can be taken for it, whose second line is a number.
 */
public final class Succession {
    private static final String SUCCESSOR = "kunci-penerus";

    private Succession() {}

    /**
     * The old key's last word.
     *
     * @throws InvalidEvidence SUCCESSION_MALFORMED for a key of another name, which would be another log's
     */
    public static SignedNote sign(Signer old, VerifierKey next) {
        if (!next.name().equals(old.name()) || next.equals(old.verifier())) {
            throw new InvalidEvidence(Code.SUCCESSION_MALFORMED, next + " cannot follow " + old);
        }
        return SignedNote.sign(text(next), old);
    }

    /**
     * The key that a note of the old key names.
     *
     * @throws InvalidEvidence when it is no note, not signed by the old key, or names no key that could follow
     */
    public static VerifierKey open(String note, VerifierKey old) {
        String text = SignedNote.parse(note).textSignedBy(old);
        String vkey = text.strip().substring(text.strip().lastIndexOf('\n') + 1);
        VerifierKey next = VerifierKey.parse(vkey);
        if (!text(next).equals(text) || !next.name().equals(old.name()) || next.equals(old)) {
            throw new InvalidEvidence(Code.SUCCESSION_MALFORMED, "names no key that follows " + old);
        }
        return next;
    }

    private static String text(VerifierKey next) {
        return next.name() + "\n" + SUCCESSOR + "\n" + next + "\n";
    }
}
