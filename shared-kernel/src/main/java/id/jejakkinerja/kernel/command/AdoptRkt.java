package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** Adopts the annual plan, or a revision of it. Totals that are stated are checked, never stored as typed. */
public record AdoptRkt(KodeKecamatan kecamatan, TahunAnggaran tahun, StrukturRkt struktur)
        implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
