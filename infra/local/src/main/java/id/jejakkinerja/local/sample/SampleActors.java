package id.jejakkinerja.local.sample;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import java.util.Set;

/** The people of the sample: an operator and a camat in every kecamatan, so that nobody approves an own entry, and one Bappeda. */
final class SampleActors {
    private SampleActors() {}

    static Actor operator(KodeKecamatan kecamatan) {
        return new Actor("contoh.operator." + kecamatan, Set.of(Peran.OPERATOR), kecamatan);
    }

    static Actor camat(KodeKecamatan kecamatan) {
        return new Actor("contoh.camat." + kecamatan, Set.of(Peran.CAMAT), kecamatan);
    }

    static Actor bappeda() {
        return new Actor("contoh.bappeda", Set.of(Peran.BAPPEDA), null);
    }

    /** @param role {@code operator}, {@code camat} or {@code bappeda}, as the sample documents name them */
    static Actor named(String role, KodeKecamatan kecamatan) {
        return switch (role) {
            case "operator" -> operator(kecamatan);
            case "camat" -> camat(kecamatan);
            case "bappeda" -> bappeda();
            default -> throw new IllegalArgumentException("no such actor in the sample: " + role);
        };
    }
}
