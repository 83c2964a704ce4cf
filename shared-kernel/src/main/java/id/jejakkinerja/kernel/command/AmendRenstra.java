package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.perubahan.AlasanPerubahan;
import id.jejakkinerja.kernel.perubahan.Pemetaan;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import java.util.List;

/**
 * Replaces the version in force by a new one, explaining every difference (Permendagri 86/2017, Pasal 342).
 *
 * @param struktur the whole new version
 * @param mapping what became of each indicator of either version, exactly once
 * @param reasons reasons for differences outside the indicators (Tujuan, Sasaran)
 */
public record AmendRenstra(
        KodeKecamatan kecamatan,
        PeriodeRenstra periode,
        StrukturRenstra struktur,
        List<Pemetaan> mapping,
        List<AlasanPerubahan> reasons)
        implements RenstraCommand {
    public AmendRenstra {
        mapping = List.copyOf(mapping);
        reasons = List.copyOf(reasons);
    }

    @Override
    public StreamId stream() {
        return StreamId.renstra(kecamatan, periode);
    }
}
