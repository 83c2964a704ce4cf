package id.jejakkinerja.verifier;

/** What the program tells its caller by its exit code. */
enum Exit {
    /** All that was examined holds. */
    HOLDS(0),
    /** Something does not hold, or could not be shown. */
    FAULT(1),
    /** Nothing was verified: the call is wrong, or a file could not be read. */
    NOT_VERIFIED(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
