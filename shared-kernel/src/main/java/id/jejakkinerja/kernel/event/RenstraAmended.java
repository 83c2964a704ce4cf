package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.perubahan.Perubahan;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import java.util.List;

/**
 * A new version of the Renstra came into force.
 *
 * @param struktur the whole new version
 * @param mapping what became of each indicator
 * @param changes every difference to the version before, with its reason
 */
public record RenstraAmended(StrukturRenstra struktur, List<Pemetaan> mapping, List<Perubahan> changes)
        implements RenstraEvent {
    public RenstraAmended {
        mapping = List.copyOf(mapping);
        changes = List.copyOf(changes);
    }
}
