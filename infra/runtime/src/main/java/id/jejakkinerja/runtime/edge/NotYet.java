package id.jejakkinerja.runtime.edge;

/** Something named in an address will be there before long: asking again is worth while. */
public final class NotYet extends RuntimeException {
    /** What the code of the answer is called. */
    public static final String CODE = "NOT_YET";

    /** About the time between an event and the checkpoint that covers it. */
    public static final int SECONDS = 2;

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String value;

    public NotYet(String kind, String value) {
        super("no " + kind + " " + value + " yet", null, false, false);
        this.kind = kind;
        this.value = value;
    }

    public String kind() {
        return kind;
    }

    public String value() {
        return value;
    }
}
