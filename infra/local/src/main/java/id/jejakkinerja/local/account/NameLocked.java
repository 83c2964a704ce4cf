package id.jejakkinerja.local.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.authentication.LockedException;

/** Too many failures in a row under one name, whether or not anybody has it. */
public final class NameLocked extends LockedException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    NameLocked(Instant until) {
        super("too many failures under this name");
        // In full minutes, as people are told; a minute that has begun would be a promise that does not hold.
        this.until = until.plus(1, ChronoUnit.MINUTES).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
    }

    /** When the name is open again for certain: up to a minute after it opens. */
    public Instant until() {
        return until;
    }
}
