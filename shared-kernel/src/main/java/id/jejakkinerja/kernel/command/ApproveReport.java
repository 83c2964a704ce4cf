package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** The camat stands behind the submitted report and hands it to Bappeda. */
public record ApproveReport(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa) implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
