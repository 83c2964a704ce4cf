package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKabupaten;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Opens a reporting period for all kecamatan.
 *
 * @param masa a quarter, or the whole year with every quarter that is not closed by itself
 * @param due last day for submission
 */
public record OpenPeriod(
        KodeKabupaten kabupaten,
        TahunAnggaran tahun,
        Masa masa,
        @Nullable LocalDate due) implements KabupatenCommand {
    @Override
    public StreamId stream() {
        return StreamId.kabupaten(kabupaten);
    }
}
