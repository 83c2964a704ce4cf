package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** Hands the report of a quarter or of the year to the camat. From here on its figures are locked. */
public record SubmitReport(KodeKecamatan kecamatan, TahunAnggaran tahun, Masa masa) implements TahunKinerjaCommand {
    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
