package id.jejakkinerja.local.account;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failures in a row under one name, whether or not anybody has it. */
public final class NameLocked extends LockedException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    NameLocked(Instant until) {
        super("too many failures under this name");
        this.until = until;
    }

    /** When the name opens again. */
    public Instant until() {
        return until;
    }
}
