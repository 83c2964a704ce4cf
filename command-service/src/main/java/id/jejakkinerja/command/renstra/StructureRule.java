package id.jejakkinerja.command.renstra;

import id.jejakkinerja.command.rule.Offenders;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every version of a Renstra must satisfy by itself (Permendagri 86/2017: each goal is measured by its objectives' indicators). */
final class StructureRule {
    private StructureRule() {}

    static Optional<Refusal> check(StrukturRenstra struktur, PeriodeRenstra periode) {
        return Decision.rules()
                .check(() -> Offenders.refuse(RefusalCode.EMPTY_SASARAN, empty(struktur)))
                .check(() -> Offenders.refuse(RefusalCode.DUPLICATE_ID, repeated(struktur)))
                .check(() -> Offenders.refuse(RefusalCode.YEAR_OUTSIDE_PERIOD, outside(struktur, periode))
                        .map(r -> r.with("periode", periode)))
                .check(() -> Offenders.refuse(RefusalCode.INDEX_SUMMED, summed(struktur)))
                .check(() ->
                        struktur.indikator().flatMap(i -> domain(i).stream()).findFirst())
                .refusal();
    }

    private static List<String> empty(StrukturRenstra struktur) {
        if (struktur.tujuan().isEmpty()) {
            return List.of("renstra");
        }
        return Stream.concat(
                        struktur.tujuan().stream()
                                .filter(t -> t.sasaran().isEmpty())
                                .map(t -> "tujuan/" + t.id()),
                        struktur.sasaran().filter(s -> s.indikator().isEmpty()).map(s -> "sasaran/" + s.id()))
                .toList();
    }

    private static List<String> repeated(StrukturRenstra struktur) {
        return Stream.of(
                        Offenders.repeated(struktur.tujuan().stream().map(Tujuan::id)).stream()
                                .map(id -> "tujuan/" + id),
                        Offenders.repeated(struktur.sasaran().map(Sasaran::id)).stream()
                                .map(id -> "sasaran/" + id),
                        Offenders.repeated(struktur.indikator().map(IndikatorRenstra::id)).stream()
                                .map(id -> "indikator/" + id))
                .flatMap(s -> s)
                .toList();
    }

    private static List<String> outside(StrukturRenstra struktur, PeriodeRenstra periode) {
        return struktur.indikator()
                .flatMap(i -> i.target().keySet().stream()
                        .filter(year -> !periode.contains(year))
                        .map(year -> RenstraDiff.path(i.id()) + "/target/" + year))
                .toList();
    }

    private static List<String> summed(StrukturRenstra struktur) {
        return struktur.indikator()
                .filter(i -> !i.satuan().admits(i.agregasi()))
                .map(i -> RenstraDiff.path(i.id()))
                .toList();
    }

    private static Optional<Refusal> domain(IndikatorRenstra indikator) {
        return indikator.target().values().stream()
                .filter(value -> !indikator.satuan().admits(value))
                .findFirst()
                .map(value -> Refusal.outOfDomain(indikator.id().value(), value, indikator.satuan()));
    }
}
