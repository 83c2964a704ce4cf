package id.jejakkinerja.kernel.value;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person or a program that has proven who it is.
 *
 * @param subject stable account name; what "own entry" is decided on
 * @param roles at least one
 * @param kecamatan the kecamatan that OPERATOR and CAMAT act for; null for the roles of the kabupaten
 */
public record Actor(
        String subject, Set<Peran> roles, @Nullable KodeKecamatan kecamatan) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Peran role) {
        return roles.contains(role);
    }

    /** Whether one of the roles spans all kecamatan and may see unverified data: Bappeda and auditors. */
    public boolean seesAllKecamatan() {
        return has(Peran.BAPPEDA) || has(Peran.AUDITOR);
    }

    public boolean belongsTo(KodeKecamatan other) {
        return other.equals(kecamatan) && (has(Peran.OPERATOR) || has(Peran.CAMAT));
    }

    /** Whether the actor holds one of the roles, and holds it for this kecamatan where it is a role of one kecamatan. */
    public boolean mayAct(Set<Peran> wanted, KodeKecamatan where) {
        return wanted.stream().filter(this::has).anyMatch(role -> !role.isOfKecamatan() || where.equals(kecamatan));
    }

    public boolean mayRead(KodeKecamatan other) {
        return seesAllKecamatan() || belongsTo(other);
    }

    public Optional<KodeKecamatan> ownKecamatan() {
        return Optional.ofNullable(kecamatan);
    }
}
