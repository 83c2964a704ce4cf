package id.jejakkinerja.command.renstra;

import id.jejakkinerja.kernel.value.PeriodeRenstra;
import java.util.List;
import java.util.Optional;

/**
 * What a plan, or a decree for a plan's years, may know of the kecamatan's plans, as of the moment it decides.
 *
 * @param registered the periods of every Renstra the kecamatan has registered
 */
public record PlansAround(List<PeriodeRenstra> registered) {
    public PlansAround {
        registered = List.copyOf(registered);
    }

    /** A plan of other years that claims one of these years too: two plans for one year would leave it open which one binds. */
    Optional<PeriodeRenstra> overlapping(PeriodeRenstra periode) {
        return registered.stream()
                .filter(other -> !other.equals(periode) && other.overlaps(periode))
                .findFirst();
    }

    public boolean has(PeriodeRenstra periode) {
        return registered.contains(periode);
    }
}
