package id.jejakkinerja.local.start;

import java.util.Arrays;
import java.util.List;

/** The process cannot start as it was asked to, and says so in a way its operator can act on. */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final StartRefusal code;
    private final List<String> figures;

    public StartRefused(StartRefusal code, Object... figures) {
        super(code + " " + Arrays.toString(figures));
        this.code = code;
        this.figures = Arrays.stream(figures).map(String::valueOf).toList();
    }

    public StartRefused(Throwable cause, StartRefusal code, Object... figures) {
        this(code, figures);
        initCause(cause);
    }

    public StartRefusal code() {
        return code;
    }

    /** In the order that {@link StartRefusal} names them. */
    public List<String> figures() {
        return figures;
    }
}
