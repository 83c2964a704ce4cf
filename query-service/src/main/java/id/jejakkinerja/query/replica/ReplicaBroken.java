package id.jejakkinerja.query.replica;

/** The topic and the copy contradict each other. Nothing is skipped and nothing overwritten: somebody has to look. */
final class ReplicaBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ReplicaBroken(String message) {
        super(message);
    }

    /** An event is missing between two records, and reading the topic from its beginning did not bring it. */
    static ReplicaBroken hole(long reached, long previous, long position) {
        return new ReplicaBroken("the topic goes on from position " + previous + " to " + position
                + ", but the replica ends at " + reached + ": events in between are missing");
    }

    /** Another event came for a position that is taken. */
    static ReplicaBroken different(long position, String eventId) {
        return new ReplicaBroken(
                "event " + eventId + " at position " + position + " is not what the replica holds there");
    }
}
