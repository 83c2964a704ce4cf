package id.jejakkinerja.command.renstra;

import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.renstra.IndikatorRenstra;
import id.jejakkinerja.kernel.renstra.Sasaran;
import id.jejakkinerja.kernel.renstra.StrukturRenstra;
import id.jejakkinerja.kernel.renstra.Tujuan;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.PeriodeRenstra;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A single target of a Renstra that is still open. */
final class RenstraTarget {
    private RenstraTarget() {}

    static Decision<RenstraEvent> set(SetTarget c, Renstra renstra) {
        PeriodeRenstra periode = Objects.requireNonNull(c.periode(), "a target of a Renstra names its period");
        Optional<StrukturRenstra> struktur = renstra.current();
        Optional<IndikatorRenstra> indikator = struktur.flatMap(s -> s.find(c.indikator()));
        return Decision.rules()
                .refuseIf(
                        struktur::isEmpty,
                        () -> Refusal.of(RefusalCode.RENSTRA_NOT_REGISTERED, "scope", periode.value()))
                .refuseIf(
                        renstra::adopted,
                        () -> Refusal.of(RefusalCode.DOCUMENT_SIGNED, "document", "RENSTRA")
                                .with("since", renstra.existing().since()))
                .refuseIf(
                        () -> !periode.contains(c.tahun()),
                        () -> Refusal.ofItems(RefusalCode.YEAR_OUTSIDE_PERIOD, List.of(c.tahun()))
                                .with("periode", periode))
                .refuseIf(
                        indikator::isEmpty,
                        () -> Refusal.ofItems(RefusalCode.UNKNOWN_INDICATOR, List.of(c.indikator())))
                .check(() -> indikator.flatMap(i -> measure(c, i)))
                .accept(() -> new RenstraTargetSet(c.indikator(), c.tahun(), c.value()));
    }

    /** The structure with the event's target in place of the one before. */
    static StrukturRenstra in(StrukturRenstra struktur, RenstraTargetSet e) {
        return new StrukturRenstra(struktur.tujuan().stream()
                .map(t -> new Tujuan(
                        t.id(),
                        t.nama(),
                        t.indikator(),
                        t.sasaran().stream().map(s -> in(s, e)).toList()))
                .toList());
    }

    private static Sasaran in(Sasaran s, RenstraTargetSet e) {
        return new Sasaran(
                s.id(),
                s.nama(),
                s.indikator().stream()
                        .map(i -> i.id().equals(e.indikator()) ? in(i, e) : i)
                        .toList());
    }

    private static IndikatorRenstra in(IndikatorRenstra i, RenstraTargetSet e) {
        SortedMap<TahunAnggaran, Nilai> target = new TreeMap<>(i.target());
        target.put(e.tahun(), e.value());
        return new IndikatorRenstra(i.id(), i.nama(), i.satuan(), i.arah(), i.agregasi(), target);
    }

    private static Optional<Refusal> measure(SetTarget c, IndikatorRenstra i) {
        if (i.satuan() != c.satuan()) {
            return Optional.of(Refusal.unitMismatch(i.id().value(), i.satuan(), c.satuan()));
        }
        return i.satuan().admits(c.value())
                ? Optional.empty()
                : Optional.of(Refusal.outOfDomain(i.id().value(), c.value(), i.satuan()));
    }
}
