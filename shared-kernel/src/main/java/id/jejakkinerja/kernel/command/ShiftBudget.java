package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Moves pagu from one line to another (pergeseran, refocusing: PP 12/2019, Pasal 164; Permendagri 77/2020).
 *
 * @param amount in rupiah, more than 0 and at most what the source has left
 * @param stage {@link Tahap#P_APBD} is needed as soon as two sub kegiatan are involved
 */
public record ShiftBudget(
        KodeKecamatan kecamatan, TahunAnggaran tahun, MataAnggaran from, MataAnggaran to, Rupiah amount, Tahap stage)
        implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
