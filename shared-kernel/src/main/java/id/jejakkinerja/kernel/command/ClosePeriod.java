package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** Closes a reporting period for all kecamatan; opening it again is {@link OpenPeriod}. */
public record ClosePeriod(KodeKabupaten kabupaten, TahunAnggaran tahun, Masa masa) implements KabupatenCommand {
    @Override
    public StreamId stream() {
        return StreamId.kabupaten(kabupaten);
    }
}
