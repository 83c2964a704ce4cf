package id.jejakkinerja.runtime.edge;

/** Something named in an address does not exist. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String value;

    public NotFound(String kind, String value) {
        super("no " + kind + " " + value, null, false, false);
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
