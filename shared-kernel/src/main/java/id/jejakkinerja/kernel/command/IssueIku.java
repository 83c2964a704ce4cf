package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.iku.IndikatorIku;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import java.util.List;

/** Decrees the key performance indicators (PER/9/M.PAN/5/2007, Pasal 3 and 4). */
public record IssueIku(KodeKecamatan kecamatan, PeriodeRenstra periode, List<IndikatorIku> indikator)
        implements IkuCommand {
    public IssueIku {
        indikator = List.copyOf(indikator);
    }

    @Override
    public StreamId stream() {
        return StreamId.iku(kecamatan, periode);
    }
}
