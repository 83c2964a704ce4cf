package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Gives a budget line its first pagu of the year.
 *
 * @param amount in rupiah, more than 0
 */
public record AllocateBudget(
        KodeKecamatan kecamatan, TahunAnggaran tahun, KodeSubKegiatan subKegiatan, JenisBelanja jenis, Rupiah amount)
        implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
