package id.jejakkinerja.transfer.refusal;

/** What the program tells its caller by its exit code. */
public enum Exit {
    /** Done. */
    DONE(0),
    /** The file or the store is not what it must be; nothing was changed that a second attempt would not expect. */
    REFUSED(1),
    /** The call itself is wrong. */
    USAGE(2),
    /** A disk, a database or a server failed; the same call may succeed later. */
    FAILED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
