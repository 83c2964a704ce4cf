package id.jejakkinerja.query.entri;

import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.Nomenklatur;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.scoring.Capaian;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.query.fold.Realisasi;
import id.jejakkinerja.query.fold.TahunState;
import id.jejakkinerja.query.fold.TargetTercatat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something a year is measured by: an indicator of a Sasaran, or the output of a sub kegiatan.
 *
 * @param nama as a reader knows it
 * @param target of the year, in {@code satuan}; null before there is one
 */
record Terukur(
        IndikatorId id,
        String nama,
        Satuan satuan,
        Arah arah,
        Agregasi agregasi,
        @Nullable Nilai target) {

    /** The Sasaran indicators, then the outputs, in the order of the plan. */
    static List<Terukur> all(Konteks konteks) {
        return Stream.concat(indikator(konteks).stream(), output(konteks).stream())
                .toList();
    }

    static List<Terukur> indikator(Konteks konteks) {
        TahunState state = konteks.state();
        return konteks.rkt().stream()
                .flatMap(StrukturRkt::indikator)
                .map(i -> new Terukur(i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi(), target(state, i)))
                .toList();
    }

    static List<Terukur> output(Konteks konteks) {
        Nomenklatur names = Nomenklatur.of(konteks.tahun());
        return konteks.rkt().stream()
                .flatMap(StrukturRkt::subKegiatan)
                .map(s -> of(s, names))
                .toList();
    }

    static Optional<Terukur> find(Konteks konteks, String id) {
        return all(konteks).stream().filter(t -> t.id().value().equals(id)).findFirst();
    }

    /** Whether it is an indicator of a Sasaran, and no output. */
    boolean isIndikator(Konteks konteks) {
        return konteks.rkt().stream().anyMatch(rkt -> rkt.find(id).isPresent());
    }

    /** Its target in a quarter or the year; null where none was set. */
    @Nullable
    Nilai target(TahunState state, Masa masa) {
        if (masa == Masa.TAHUN) {
            return target;
        }
        TargetTercatat quarter = state.rencana().quarters(id).get(masa);
        return quarter == null ? null : quarter.value();
    }

    /** Whether its quarters make the year without a value of its own. */
    boolean isMadeByQuarters(TahunState state) {
        return state.hasil().isMadeByQuarters(id, agregasi);
    }

    @Nullable
    Realisasi realisasi(TahunState state, Masa masa) {
        return state.hasil().of(id).get(masa);
    }

    /** What was recorded for a quarter or the year against its target, as the platform scores it; empty where either is missing. */
    Optional<Capaian.Terukur> capaian(TahunState state, Masa masa) {
        Realisasi recorded = realisasi(state, masa);
        return recorded == null
                ? Optional.empty()
                : ScoringPolicy.CURRENT
                        .capaian(arah, target(state, masa), recorded.value())
                        .measured();
    }

    private static Terukur of(SubKegiatanRkt s, Nomenklatur names) {
        String nama = names.name(s.kode()).orElse(s.kode().value());
        return new Terukur(
                new IndikatorId(s.kode().value()),
                nama + ": " + s.output().nama(),
                s.output().satuan(),
                Arah.POSITIVE,
                s.output().agregasi(),
                s.output().target());
    }

    /** The signed one, else the one set for the agreement, else that of the plan. */
    private static @Nullable Nilai target(TahunState state, IndikatorRkt i) {
        return state.rencana()
                .currentPk()
                .flatMap(pk -> pk.target(i.id()))
                .or(() -> Optional.ofNullable(state.rencana().targets().get(i.id()))
                        .map(TargetTercatat::value))
                .orElse(i.target());
    }
}
