package id.jejakkinerja.runtime.eventlog;

/** A row of the log is none that the platform ever wrote, so nothing that rests on it can be told. Asking again changes nothing. */
public final class UnreadableEvent extends RuntimeException {
    /** What the code of the answer is called. */
    public static final String CODE = "EVENT_UNREADABLE";

    /** The log is in no state to answer from; the request was right, and so is the server. */
    public static final int STATUS = 409;

    private static final long serialVersionUID = 1L;

    private final String eventId;
    private final long position;

    public UnreadableEvent(String eventId, long position, RuntimeException cause) {
        super("event " + eventId + " at position " + position + " cannot be read: " + cause.getMessage(), cause);
        this.eventId = eventId;
        this.position = position;
    }

    public String eventId() {
        return eventId;
    }

    public long position() {
        return position;
    }
}
