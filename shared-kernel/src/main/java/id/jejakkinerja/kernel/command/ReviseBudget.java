package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.JenisBelanja;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Sets the pagu of a budget line anew.
 *
 * @param amount the new pagu in rupiah, never below what is spent
 */
public record ReviseBudget(
        KodeKecamatan kecamatan, TahunAnggaran tahun, KodeSubKegiatan subKegiatan, JenisBelanja jenis, Rupiah amount)
        implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
