package id.jejakkinerja.verifier.report;

/** What can be wrong. The words are in {@code Texts.properties}, with the figures in the order named here. */
public enum FaultCode {
    /** Cut off, or no bundle at all. Figures: offset. */
    ZIP_UNREADABLE(Area.ZIP),
    /** Figures: names found, names expected. */
    ZIP_ENTRIES(Area.ZIP),
    /** Figures: name, or the last name when it is what follows the entries. */
    ZIP_RECORD(Area.ZIP),
    /** No UTF-8, or many times larger than what its name says. Figures: name. */
    ZIP_ENTRY_NO_TEXT(Area.ZIP),

    /** Figures: name of the entry, detail. */
    KEY_MALFORMED(Area.KEYS),
    /** Figures: name of the note, detail. */
    SUCCESSION_WRONG(Area.KEYS),

    /** Figures: keys in the bundle. */
    KEY_NOT_TRUSTED(Area.TRUST),

    /** Figures: detail. */
    CHECKPOINT_MALFORMED(Area.CHECKPOINT),
    /** Figures: key, detail. */
    CHECKPOINT_NOT_SIGNED(Area.CHECKPOINT),
    /** Of two checkpoints to compare, one is not signed by a key that was given. Figures: file, detail. */
    CHECKPOINT_UNTRUSTED(Area.CHECKPOINT),

    /** Figures: name of the entry, line, detail. */
    LINE_MALFORMED(Area.EVENTS),
    /** Another form of the same JSON. Figures: name of the entry, line. */
    LINE_NOT_CANONICAL(Area.EVENTS),
    /** Figures: line, id. */
    NOT_UTF8(Area.EVENTS),

    /** Figures: line, id, leaf index, the one before. */
    LEAF_NOT_RISING(Area.ORDER),
    /** Figures: line, id, position, the one before. */
    POSITION_NOT_RISING(Area.ORDER),
    /** Between two events lie more leaves than positions. Figures: line, id, leaf index, position. */
    POSITION_BEFORE_LEAF(Area.ORDER),
    /** Figures: line, id, stream, expected sequence, found. */
    SEQUENCE_BROKEN(Area.ORDER),
    /** Figures: line, id. */
    ID_REPEATED(Area.ORDER),

    /** Figures: line, id, leaf index of the event, of the proof. */
    PROOF_OF_ANOTHER_LEAF(Area.PROOFS),
    /** Figures: line, id, tree size of the proof, of the checkpoint. */
    PROOF_OF_ANOTHER_TREE(Area.PROOFS),
    /** Figures: line, id. */
    NOT_IN_TREE(Area.PROOFS),
    /** Figures: lines of events, lines of proofs. */
    PROOFS_UNEVEN(Area.PROOFS),

    /** Figures: line of the README. */
    README_WRONG(Area.README),

    /** Figures: number expected, found. */
    COUNT_UNEXPECTED(Area.EXPECTATION),
    /** Figures: last id expected, found. */
    LAST_UNEXPECTED(Area.EXPECTATION),

    /** One size, two roots. Figures: size, the older root, the newer root. */
    ROOTS_DIFFER(Area.CONSISTENCY),
    /** The one said to be older is larger. Figures: the older's size, the newer's. */
    SIZES_REVERSED(Area.CONSISTENCY),
    /** Figures: the older's origin, the newer's. */
    ORIGINS_DIFFER(Area.CONSISTENCY),
    /** No proof was given and none could be done without. Figures: the older's size, the newer's. */
    PROOF_MISSING(Area.CONSISTENCY),
    /** Figures: detail. */
    PROOF_MALFORMED(Area.CONSISTENCY),
    /** A proof between other sizes. Figures: its older and newer size, those of the checkpoints. */
    PROOF_OF_OTHER_SIZES(Area.CONSISTENCY),
    /** The proof does not lead from one root to the other. Figures: the older's size, the newer's. */
    INCONSISTENT(Area.CONSISTENCY);

    private final Area area;

    FaultCode(Area area) {
        this.area = area;
    }

    public Area area() {
        return area;
    }
}
