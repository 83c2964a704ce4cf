package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** Bappeda verifies the approved report. */
public record VerifyReport(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa) implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
