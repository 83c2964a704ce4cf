package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import java.util.List;

/** Facts about the kecamatan in the year were stated. */
public record ProfileRecorded(List<ProfilKecamatan> facts) implements TahunKinerjaEvent {
    public ProfileRecorded {
        facts = List.copyOf(facts);
    }
}
