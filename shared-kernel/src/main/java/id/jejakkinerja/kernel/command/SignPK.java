package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Pihak;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Signs the Perjanjian Kinerja over the targets and the pagu as they stand (PermenPANRB 53/2014, Lampiran I).
 *
 * @param pihakPertama who promises: the camat
 * @param pihakKedua to whom: the bupati
 */
public record SignPK(KodeKecamatan kecamatan, TahunAnggaran tahun, Pihak pihakPertama, Pihak pihakKedua)
        implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
