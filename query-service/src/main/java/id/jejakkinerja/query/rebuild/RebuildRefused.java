package id.jejakkinerja.query.rebuild;

/** What an administrator asks for cannot be done as things stand. */
public final class RebuildRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. The names are codes of the public contract. */
    public enum Reason {
        /** Another one is being filled, here or by another instance, or the first one has not been. */
        REBUILD_RUNNING,
        /** It is not there in full: still being filled, broken off, or dropped for a later one. */
        REBUILD_NOT_COMPARED,
        /** It is not the one that readers read, or the one they read before is not kept any more. */
        REBUILD_NOTHING_BEFORE
    }

    private final Reason reason;

    RebuildRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
