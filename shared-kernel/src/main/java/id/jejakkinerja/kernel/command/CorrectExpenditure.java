package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/**
 * Replaces a recorded amount by another; the first one stays in the log.
 *
 * @param event id of the event that holds the amount in force
 * @param amount the right amount in rupiah, 0 or more
 */
public record CorrectExpenditure(KodeKecamatan kecamatan, TahunAnggaran tahun, String event, Rupiah amount)
        implements TahunKinerjaCommand {
    public CorrectExpenditure {
        event = InvalidValue.requireText("event", event, 64);
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
