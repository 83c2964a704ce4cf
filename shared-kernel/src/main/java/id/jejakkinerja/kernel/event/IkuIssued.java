package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.iku.IndikatorIku;
import java.util.List;

/** Key performance indicators were decreed. */
public record IkuIssued(List<IndikatorIku> indikator) implements IkuEvent {
    public IkuIssued {
        indikator = List.copyOf(indikator);
    }
}
