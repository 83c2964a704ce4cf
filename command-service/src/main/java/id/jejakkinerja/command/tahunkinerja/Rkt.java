package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.command.AdoptRkt;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.rkt.SubKegiatanRkt;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annual plan in force.
 *
 * @param struktur its latest version; null before the first
 */
record Rkt(@Nullable StrukturRkt struktur) {

    static Rkt initial() {
        return new Rkt(null);
    }

    Rkt evolve(RktAdopted e) {
        return new Rkt(e.struktur());
    }

    /** Adopts the first version or a revision; a revision must respect what already builds on the plan. */
    static Decision<TahunKinerjaEvent> adopt(AdoptRkt c, TahunKinerja year, Surroundings around) {
        return Decision.rules()
                .check(() -> RktStructure.check(c.struktur(), c.tahun()))
                .check(() -> RktWithinRenstra.check(c.struktur(), c.kecamatan(), around))
                .check(() -> RktRevision.check(c.struktur(), year))
                .check(() -> contradiction(new RktAdopted(c.struktur()), year))
                .accept(() -> new RktAdopted(c.struktur()));
    }

    /** The quarters that are set already must still make the year that the plan states. */
    private static Optional<Refusal> contradiction(RktAdopted plan, TahunKinerja year) {
        return year.targets().evolve(plan).contradictions(new Rkt(plan.struktur())).values().stream()
                .findFirst();
    }

    Optional<StrukturRkt> current() {
        return Optional.ofNullable(struktur);
    }

    /** Refuses whatever needs a plan while there is none. */
    Optional<Refusal> missing(TahunAnggaran tahun) {
        return struktur != null
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.RKT_NOT_ADOPTED, "tahun", tahun));
    }

    Optional<Refusal> unknown(KodeSubKegiatan kode, TahunAnggaran tahun) {
        return current().flatMap(s -> s.find(kode)).isPresent()
                ? Optional.empty()
                : Optional.of(
                        Refusal.ofItems(RefusalCode.UNKNOWN_CODE, List.of(kode)).with("tahun", tahun));
    }

    static Refusal unknown(IndikatorId id) {
        return Refusal.ofItems(RefusalCode.UNKNOWN_INDICATOR, List.of(id));
    }

    /** The Sasaran indicators, in printed order. */
    List<IndikatorId> indikator() {
        return current().stream()
                .flatMap(StrukturRkt::indikator)
                .map(IndikatorRkt::id)
                .toList();
    }

    List<SasaranId> sasaran() {
        return current().stream()
                .flatMap(s -> s.sasaran().stream())
                .map(SasaranRkt::id)
                .toList();
    }

    List<KodeProgram> program() {
        return current().stream()
                .flatMap(StrukturRkt::program)
                .map(p -> p.kode())
                .toList();
    }

    List<KodeSubKegiatan> subKegiatan() {
        return current().stream()
                .flatMap(StrukturRkt::subKegiatan)
                .map(SubKegiatanRkt::kode)
                .toList();
    }

    Optional<IndikatorRkt> find(IndikatorId id) {
        return current().flatMap(s -> s.find(id));
    }

    /** How a Sasaran indicator is measured; outputs are not Sasaran indicators. */
    Optional<Measure> sasaranMeasure(IndikatorId id) {
        return find(id).map(i -> new Measure(id, i.satuan(), i.agregasi()));
    }

    /** How a Sasaran indicator, or the output of a sub kegiatan, is measured. */
    Optional<Measure> measure(IndikatorId id) {
        return sasaranMeasure(id).or(() -> output(id).map(k -> new Measure(id, k.satuan(), k.agregasi())));
    }

    Optional<Keluaran> output(IndikatorId id) {
        return current().flatMap(s -> s.findOutput(id));
    }
}
