package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;

/** Registers the first version of a Renstra, still open for {@link SetTarget}. */
public record RegisterRenstra(KodeKecamatan kecamatan, PeriodeRenstra periode, StrukturRenstra struktur)
        implements RenstraCommand {
    @Override
    public StreamId stream() {
        return StreamId.renstra(kecamatan, periode);
    }
}
