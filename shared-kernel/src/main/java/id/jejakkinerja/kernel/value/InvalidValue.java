package id.jejakkinerja.kernel.value;

/**
 * A text or number that cannot be the value it claims to be. It is the caller's mistake, found while reading a command, before any
 * rule is asked.
 */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String given;

    /**
     * @param kind what was expected, the key of its message ({@code "rupiah"}, {@code "kecamatan"})
     * @param given the offending text
     */
    public InvalidValue(String kind, String given) {
        super("not a " + kind + ": " + given);
        this.kind = kind;
        this.given = given;
    }

    public String kind() {
        return kind;
    }

    public String given() {
        return given;
    }

    static String requireMatch(String kind, String value, java.util.regex.Pattern pattern) {
        if (!pattern.matcher(value).matches()) {
            throw new InvalidValue(kind, value);
        }
        return value;
    }

    /** A text that is not blank and at most {@code max} characters, stripped. */
    public static String requireText(String kind, String value, int max) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > max || text.indexOf('\0') >= 0) {
            throw new InvalidValue(kind, text.length() > 80 ? text.substring(0, 80) + "…" : text);
        }
        return text;
    }
}
