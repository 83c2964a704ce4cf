package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.command.renstra.Renstra;
import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.rkt.IndikatorRkt;
import id.jejakkinerja.kernel.rkt.SasaranRkt;
import id.jejakkinerja.kernel.rkt.StrukturRkt;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.SasaranId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An annual plan breaks down the Renstra: it may leave out Sasaran of other years, but not invent any (PermenPANRB 53/2014). */
final class RktWithinRenstra {
    private RktWithinRenstra() {}

    static Optional<Refusal> check(StrukturRkt rkt, KodeKecamatan kecamatan, Surroundings around) {
        return around.renstra()
                .flatMap(Renstra::current)
                .map(plan -> check(rkt, plan))
                .orElseGet(() -> Optional.of(Refusal.of(RefusalCode.RENSTRA_NOT_REGISTERED, "scope", kecamatan)));
    }

    private static Optional<Refusal> check(StrukturRkt rkt, StrukturRenstra plan) {
        return Decision.rules()
                .check(() -> Offenders.refuse(RefusalCode.UNKNOWN_SASARAN, unknownSasaran(rkt, plan)))
                .check(() -> Offenders.refuse(RefusalCode.UNKNOWN_INDICATOR, unknownIndikator(rkt, plan)))
                .check(() ->
                        rkt.indikator().flatMap(i -> unit(i, plan).stream()).findFirst())
                .check(() ->
                        rkt.indikator().flatMap(i -> measure(i, plan).stream()).findFirst())
                .refusal();
    }

    private static List<SasaranId> unknownSasaran(StrukturRkt rkt, StrukturRenstra plan) {
        Set<SasaranId> known = plan.sasaran().map(Sasaran::id).collect(Collectors.toSet());
        return rkt.sasaran().stream()
                .map(SasaranRkt::id)
                .filter(id -> !known.contains(id))
                .toList();
    }

    /** Indicators that the Renstra does not have below the same Sasaran. */
    private static List<IndikatorId> unknownIndikator(StrukturRkt rkt, StrukturRenstra plan) {
        return rkt.sasaran().stream()
                .flatMap(s -> s.indikator().stream()
                        .map(IndikatorRkt::id)
                        .filter(id -> plan.sasaran()
                                .filter(p -> p.id().equals(s.id()))
                                .noneMatch(p -> p.indikator().stream().anyMatch(i -> i.id().equals(id)))))
                .toList();
    }

    /** Achievement over the years of the plan is only comparable while it is computed in one way. */
    private static Optional<Refusal> measure(IndikatorRkt indikator, StrukturRenstra plan) {
        return plan.find(indikator.id())
                .flatMap(planned -> mismatch(indikator, "arah", planned.arah(), indikator.arah())
                        .or(() -> mismatch(indikator, "agregasi", planned.agregasi(), indikator.agregasi())));
    }

    private static Optional<Refusal> mismatch(IndikatorRkt indikator, String part, Enum<?> expected, Enum<?> given) {
        return expected == given
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.MEASURE_MISMATCH, "item", indikator.id())
                        .with("part", part)
                        .with("expected", expected.name())
                        .with("given", given.name()));
    }

    private static Optional<Refusal> unit(IndikatorRkt indikator, StrukturRenstra plan) {
        return plan.find(indikator.id())
                .filter(planned -> planned.satuan() != indikator.satuan())
                .map(planned -> Refusal.unitMismatch(indikator.id().value(), planned.satuan(), indikator.satuan()));
    }
}
