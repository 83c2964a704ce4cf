package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program of the year. Its name follows from its code.
 *
 * @param pagu the total as printed, checked against the children; null where the plan prints none
 */
public record ProgramRkt(
        KodeProgram kode, Keluaran outcome, @Nullable Rupiah pagu, List<KegiatanRkt> kegiatan) {
    public ProgramRkt {
        kegiatan = List.copyOf(kegiatan);
    }

    /** The pagu that the children add up to, in rupiah. */
    public Rupiah sum() {
        return Rupiah.sum(kegiatan.stream().map(KegiatanRkt::sum).toList());
    }
}
