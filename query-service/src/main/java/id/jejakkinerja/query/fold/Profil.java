package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.pk.ProfilKecamatan;
import java.util.List;

/** The facts stated about the kecamatan in the year. */
public record Profil(List<ProfilKecamatan> facts, Origin origin) {

    public Profil {
        facts = List.copyOf(facts);
    }
}
