package id.jejakkinerja.query.saksi;

/** What the witness says about a checkpoint. */
public enum Verdict {
    /** Its own copy of the log has this root. */
    AGREES,
    /** Its own copy has another one. */
    DIFFERS,
    /** No key that it believes has signed it, or one that was followed by another before. */
    UNTRUSTED
}
