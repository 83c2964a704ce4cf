package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;

/**
 * A shift of pagu between two lines, with what both held before and after.
 *
 * @param amount in rupiah
 */
public record Pergeseran(
        MataAnggaran from, MataAnggaran to, Rupiah amount, Tahap stage, Sisi before, Sisi after, Origin origin) {

    /**
     * The pagu of both lines at one moment, in rupiah.
     *
     * @param from of the line that gives
     * @param to of the line that receives
     */
    public record Sisi(Rupiah from, Rupiah to) {}
}
