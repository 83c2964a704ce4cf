package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of an annual plan: its Sasaran with the programs that serve each, in printed order. */
public record StrukturRkt(List<SasaranRkt> sasaran) {
    public StrukturRkt {
        sasaran = List.copyOf(sasaran);
    }

    /** The Sasaran indicators, which the Perjanjian Kinerja is about. */
    public Stream<IndikatorRkt> indikator() {
        return sasaran.stream().flatMap(s -> s.indikator().stream());
    }

    public Stream<ProgramRkt> program() {
        return sasaran.stream().flatMap(s -> s.program().stream());
    }

    public Stream<SubKegiatanRkt> subKegiatan() {
        return program().flatMap(p -> p.kegiatan().stream()).flatMap(k -> k.subKegiatan().stream());
    }

    public Optional<IndikatorRkt> find(IndikatorId id) {
        return indikator().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<SubKegiatanRkt> find(KodeSubKegiatan kode) {
        return subKegiatan().filter(s -> s.kode().equals(kode)).findFirst();
    }

    /** The output of the sub kegiatan that an indicator id names by its code. */
    public Optional<Keluaran> findOutput(IndikatorId id) {
        return subKegiatan()
                .filter(s -> s.kode().value().equals(id.value()))
                .findFirst()
                .map(SubKegiatanRkt::output);
    }
}
