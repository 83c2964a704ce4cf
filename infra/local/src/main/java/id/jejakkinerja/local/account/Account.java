package id.jejakkinerja.local.account;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param username also the subject of the account's commands and tokens
 * @param passwordHash with the id of its encoder in front
 * @param kecamatan present exactly when one of the roles is OPERATOR or CAMAT
 * @param demo made by the sample data, with a password anyone can read in the documentation
 */
public record Account(
        String username,
        String passwordHash,
        Set<Peran> roles,
        @Nullable KodeKecamatan kecamatan,
        AccountKind kind,
        boolean mustChangePassword,
        boolean enabled,
        boolean demo) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(username, roles, kecamatan);
    }

    /** Never the hash: records end up in logs. */
    @Override
    public String toString() {
        return "Account[" + username + " " + kind + " " + roles + "]";
    }
}
