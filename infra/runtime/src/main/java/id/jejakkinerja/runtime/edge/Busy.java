package id.jejakkinerja.runtime.edge;

import org.jspecify.annotations.Nullable;

/** There is no room, or no database, at this moment; asking again later may well succeed. */
public final class Busy extends RuntimeException {
    /** What the code of the answer is called, for commands and reads alike. */
    public static final String CODE = "BUSY";

    /** A queue is shorter than this. */
    public static final int QUEUE_SECONDS = 1;

    /** About what a database needs to come back after a crash. */
    public static final int OUTAGE_SECONDS = 5;

    private static final long serialVersionUID = 1L;

    private final int retryAfter;

    public Busy(int retryAfter, @Nullable Throwable cause) {
        super("come back in " + retryAfter + " s", cause, false, false);
        this.retryAfter = retryAfter;
    }

    /** Whole seconds, at least 1. */
    public int retryAfter() {
        return retryAfter;
    }
}
