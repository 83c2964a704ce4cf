package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;

/** States facts about the kecamatan in the year: area, people, staff, the totals of a year known only in total. */
public record RecordProfile(KodeKecamatan kecamatan, TahunAnggaran tahun, List<ProfilKecamatan> facts)
        implements TahunKinerjaCommand {
    /** @throws InvalidValue when it states nothing */
    public RecordProfile {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new InvalidValue("facts", "[]");
        }
    }

    @Override
    public StreamId stream() {
        return StreamId.tahunKinerja(kecamatan, tahun);
    }
}
