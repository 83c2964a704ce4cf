package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an account.
 *
 * @param position among the events of all accounts
 * @param sequence among those of this account, from 0
 * @param by name of the account that did it, or {@link AccountEvents#SYSTEM}
 * @param before null for the first event
 */
public record AccountEvent(
        long position,
        String username,
        int sequence,
        Kind kind,
        String by,
        Instant recordedAt,
        @Nullable State before,
        State after) {

    public enum Kind {
        CREATED,
        ROLES_CHANGED,
        ENABLED,
        DISABLED,
        /** Somebody was given a one-time link to set the password with. */
        LINK_ISSUED,
        /** With such a link. */
        PASSWORD_SET,
        /** By the person, who knew the old one. */
        PASSWORD_CHANGED,
        /** A program was given another secret. */
        SECRET_REPLACED
    }

    /** An account without its secrets. */
    public record State(
            AccountKind kind,
            List<Peran> roles,
            @Nullable KodeKecamatan kecamatan,
            boolean enabled,
            boolean mustChangePassword) {}
}
