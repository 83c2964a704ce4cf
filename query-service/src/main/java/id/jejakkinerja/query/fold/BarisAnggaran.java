package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import java.util.List;

/**
 * A budget line with its pagu in force.
 *
 * @param pagu in rupiah
 * @param origins every event that made the pagu what it is: allocation, revisions, shifts; oldest first
 */
public record BarisAnggaran(MataAnggaran line, Rupiah pagu, List<Origin> origins) {

    public BarisAnggaran {
        origins = List.copyOf(origins);
    }

    BarisAnggaran with(Rupiah newPagu, Origin origin) {
        return new BarisAnggaran(line, newPagu, Sorted.with(origins, origin));
    }
}
