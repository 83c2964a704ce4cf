package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a recorded value by another; the first one stays in the log.
 *
 * @param event id of the event that holds the value in force
 */
public record CorrectRealization(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        String event,
        @Nullable Nilai value,
        @Nullable Nilai numerator,
        @Nullable Nilai denominator)
        implements TahunKinerjaCommand {
    public CorrectRealization {
        event = InvalidValue.requireText("event", event, 64);
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
