package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.iku.IndikatorIku;
import java.util.List;

/** One decree of key performance indicators, in printed order. */
public record IkuDecree(List<IndikatorIku> indikator, Origin origin) {

    public IkuDecree {
        indikator = List.copyOf(indikator);
    }
}
