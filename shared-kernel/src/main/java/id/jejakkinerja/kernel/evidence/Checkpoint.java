package id.jejakkinerja.kernel.evidence;

import id.jejakkinerja.kernel.evidence.InvalidEvidence.Code;

/**
 * A signed tree head, c2sp.org/tlog-checkpoint: the text of a note with origin, number of leaves and root.
 *
 * @param origin names the log; ours is the name of the key that signs it
 * @param treeSize number of leaves
 */
public record Checkpoint(String origin, long treeSize, TreeHash root) {
    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || treeSize < 0) {
            throw new InvalidEvidence(Code.CHECKPOINT_MALFORMED, "origin or size");
        }
    }

    /** The head of a tree, to be signed by this key. */
    public static Checkpoint of(TreeAccumulator tree, Signer key) {
        return new Checkpoint(key.name(), tree.size(), tree.root());
    }

    public SignedNote sign(Signer key) {
        return SignedNote.sign(text(), key);
    }

    /**
     * Believes a note that the key has signed.
     *
     * @throws InvalidEvidence when it is no note, no checkpoint, another log's, or not signed by this key
     */
    public static Checkpoint open(String note, VerifierKey key) {
        Checkpoint checkpoint = parse(SignedNote.parse(note).textSignedBy(key));
        if (!checkpoint.origin.equals(key.name())) {
            throw new InvalidEvidence(Code.CHECKPOINT_MALFORMED, "of another log: " + checkpoint.origin);
        }
        return checkpoint;
    }

    /**
     * Reads a note's text. Lines after the third are for others to understand.
     *
     * @throws InvalidEvidence CHECKPOINT_MALFORMED
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length <= LINES || !lines[lines.length - 1].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new InvalidEvidence(Code.CHECKPOINT_MALFORMED, "not origin, size and root");
        }
        for (int i = 0; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                throw new InvalidEvidence(Code.CHECKPOINT_MALFORMED, "an empty line");
            }
        }
        TreeHash root = TreeHash.ofBase64(lines[2])
                .orElseThrow(() -> new InvalidEvidence(Code.CHECKPOINT_MALFORMED, "no root hash"));
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), root);
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + treeSize + "\n" + root.base64() + "\n";
    }
}
