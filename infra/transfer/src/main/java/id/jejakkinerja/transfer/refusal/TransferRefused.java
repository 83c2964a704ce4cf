package id.jejakkinerja.transfer.refusal;

import java.util.Arrays;
import java.util.List;

/** The transfer ends here, and says why in a way its operator can act on. */
public final class TransferRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final TransferRefusal code;
    private final List<String> figures;

    public TransferRefused(TransferRefusal code, Object... figures) {
        super(code + " " + Arrays.toString(figures));
        this.code = code;
        this.figures = Arrays.stream(figures).map(String::valueOf).toList();
    }

    public TransferRefused(Throwable cause, TransferRefusal code, Object... figures) {
        this(code, figures);
        initCause(cause);
    }

    public TransferRefusal code() {
        return code;
    }

    /** In the order that {@link TransferRefusal} names them. */
    public List<String> figures() {
        return figures;
    }
}
