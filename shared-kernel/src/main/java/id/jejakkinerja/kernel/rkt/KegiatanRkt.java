package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.KodeKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kegiatan of the year. Its name follows from its code.
 *
 * @param pagu the total as printed, checked against the children; null where the plan prints none
 */
public record KegiatanRkt(
        KodeKegiatan kode, Keluaran outcome, @Nullable Rupiah pagu, List<SubKegiatanRkt> subKegiatan) {
    public KegiatanRkt {
        subKegiatan = List.copyOf(subKegiatan);
    }

    /** The pagu that the children add up to, in rupiah. */
    public Rupiah sum() {
        return Rupiah.sum(subKegiatan.stream().map(SubKegiatanRkt::pagu).toList());
    }
}
