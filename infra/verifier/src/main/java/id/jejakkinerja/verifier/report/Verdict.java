package id.jejakkinerja.verifier.report;

/** What became of an area. */
public enum Verdict {
    HOLDS,
    FAILS,
    /** Not looked at: because nobody asked, or because what had to be looked at could not be read. */
    UNSAID
}
