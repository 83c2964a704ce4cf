package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;

/** Explains the result of a Sasaran (PermenPANRB 53/2014, Lampiran II: causes, obstacles, plans). A later one replaces an earlier one. */
public record RecordAnalysis(
        KodeKecamatan kecamatan,
        TahunAnggaran tahun,
        SasaranId sasaran,
        Masa masa,
        String causes,
        String obstacles,
        String followUp)
        implements TahunKinerjaCommand {
    public RecordAnalysis {
        causes = InvalidValue.requireText("causes", causes, 4000);
        obstacles = InvalidValue.requireText("obstacles", obstacles, 4000);
        followUp = InvalidValue.requireText("followUp", followUp, 4000);
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
