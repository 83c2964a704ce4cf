package id.jejakkinerja.kernel.renstra;

import id.jejakkinerja.kernel.value.IndikatorId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of a Renstra: its Tujuan with everything below them, in printed order. */
public record StrukturRenstra(List<Tujuan> tujuan) {
    public StrukturRenstra {
        tujuan = List.copyOf(tujuan);
    }

    public Stream<Sasaran> sasaran() {
        return tujuan.stream().flatMap(t -> t.sasaran().stream());
    }

    public Stream<IndikatorRenstra> indikator() {
        return sasaran().flatMap(s -> s.indikator().stream());
    }

    public Optional<IndikatorRenstra> find(IndikatorId id) {
        return indikator().filter(i -> i.id().equals(id)).findFirst();
    }
}
