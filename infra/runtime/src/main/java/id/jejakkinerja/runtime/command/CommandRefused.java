package id.jejakkinerja.runtime.command;

import id.jejakkinerja.kernel.refusal.Refusal;

/** A rule of the domain said no. Carries the refusal from the decision to whoever asked. */
public final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.code() + " " + refusal.figures(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
