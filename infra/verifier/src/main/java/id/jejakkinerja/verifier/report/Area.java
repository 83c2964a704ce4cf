package id.jejakkinerja.verifier.report;

/** What can hold or not, in the order a report tells it. */
public enum Area {
    /** The zip is the one that was written, record by record. */
    ZIP,
    /** Every key is named by the one before it. */
    KEYS,
    /** The auditor's own key is among them. */
    TRUST,
    /** The checkpoint is signed by the last key. */
    CHECKPOINT,
    /** Every event is written in its one form. */
    EVENTS,
    /** Order and completeness of positions, leaves and streams. */
    ORDER,
    /** Every event is in the signed tree. */
    PROOFS,
    /** The README is the one for just this evidence. */
    README,
    /** Number and last event are those that the auditor saw elsewhere. */
    EXPECTATION,
    /** Two checkpoints are of one log. */
    CONSISTENCY
}
