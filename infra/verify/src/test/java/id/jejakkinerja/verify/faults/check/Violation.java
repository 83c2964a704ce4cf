package id.jejakkinerja.verify.faults.check;

/** A broken promise. */
public record Violation(Promise promise, String what) {
    /** What the platform promises whatever happens to it. */
    public enum Promise {
        /** What was acknowledged is there. */
        NOTHING_LOST,
        /** A command has its effect once. */
        NOTHING_DOUBLED,
        /** Every event comes of a command that was sent. */
        NOTHING_INVENTED,
        /** A refused command has no effect. */
        REFUSED_HAS_NO_EFFECT,
        /** A receipt names the events, their types and places as they are. */
        RECEIPT_IS_TRUE,
        /** The same key is answered the same, and the answer that is kept is the answer that was given. */
        SAME_ANSWER,
        /** Streams count 0, 1, 2 ... in log order. */
        ORDER_KEPT,
        /** The replica has the store's rows, all columns, in order. */
        REPLICA_EQUALS_STORE,
        /** The live view is what a fold of the log from zero gives. */
        VIEW_EQUALS_FOLD,
        /** Who reads again is shown nothing older than before, whichever instance answers. */
        READS_NEVER_GO_BACK,
        /** Readers catch up once the faults are over. */
        CATCHES_UP
    }

    @Override
    public String toString() {
        return promise + ": " + what;
    }
}
