package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.command.SetTarget;
import id.jejakkinerja.kernel.event.PKAmended;
import id.jejakkinerja.kernel.event.RktAdopted;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.event.TargetSet;
import id.jejakkinerja.kernel.pk.TargetPK;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.rkt.Keluaran;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The targets of the year (Perjanjian Kinerja) and of its quarters (rencana aksi).
 *
 * @param annual of the Sasaran indicators; outputs have theirs in the RKT
 * @param quarters of Sasaran indicators and outputs
 */
record Targets(SortedMap<IndikatorId, Nilai> annual, SortedMap<IndikatorId, SortedMap<Masa, Nilai>> quarters) {
    Targets {
        annual = Collections.unmodifiableSortedMap(new TreeMap<>(annual));
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    static Targets initial() {
        return new Targets(new TreeMap<>(), new TreeMap<>());
    }

    /** A plan that states no target for an indicator leaves the one that was set. */
    Targets evolve(RktAdopted e) {
        SortedMap<IndikatorId, Nilai> next = new TreeMap<>(annual);
        e.struktur().indikator().forEach(i -> {
            Nilai target = i.target();
            if (target != null) {
                next.put(i.id(), target);
            }
        });
        return new Targets(next, quarters);
    }

    Targets evolve(PKAmended e) {
        SortedMap<IndikatorId, Nilai> next = new TreeMap<>(annual);
        e.targets().forEach(t -> next.put(t.indikator(), t.value()));
        return new Targets(next, quarters);
    }

    Targets evolve(TargetSet e) {
        if (e.masa().isQuarter()) {
            SortedMap<IndikatorId, SortedMap<Masa, Nilai>> next = new TreeMap<>(quarters);
            next.put(e.indikator(), with(e.indikator(), e.masa(), e.value()));
            return new Targets(annual, next);
        }
        SortedMap<IndikatorId, Nilai> next = new TreeMap<>(annual);
        next.put(e.indikator(), e.value());
        return new Targets(next, quarters);
    }

    static Decision<TahunKinerjaEvent> set(SetTarget c, TahunKinerja year) {
        return Decision.rules()
                .check(() -> year.rkt().missing(c.tahun()))
                .check(() -> c.masa().isQuarter() ? checkQuarter(c, year) : checkYear(c, year))
                .accept(() -> new TargetSet(c.dokumen(), c.indikator(), c.masa(), c.value()));
    }

    /** The annual target of a Sasaran indicator, or of an output of the plan. */
    Optional<Nilai> annual(IndikatorId id, Rkt rkt) {
        return Optional.ofNullable(annual.get(id)).or(() -> rkt.output(id).map(Keluaran::target));
    }

    /** Indicators of the plan that still have no target. */
    List<IndikatorId> missing(Rkt rkt) {
        return rkt.indikator().stream().filter(id -> !annual.containsKey(id)).toList();
    }

    /** The targets of the plan's Sasaran indicators, in printed order. */
    List<TargetPK> ofPlan(Rkt rkt, Map<IndikatorId, Nilai> changed) {
        return rkt.indikator().stream()
                .flatMap(id -> Optional.ofNullable(changed.get(id))
                        .or(() -> Optional.ofNullable(annual.get(id)))
                        .map(value -> new TargetPK(id, value))
                        .stream())
                .toList();
    }

    private static Optional<Refusal> checkYear(SetTarget c, TahunKinerja year) {
        Optional<Measure> measure = year.rkt().sasaranMeasure(c.indikator());
        return Decision.rules()
                .check(() -> year.pk().signedAgainst(List.of(c.indikator())))
                .refuseIf(measure::isEmpty, () -> Rkt.unknown(c.indikator()))
                .check(() -> measure.flatMap(m -> m.check(c.satuan(), c.value())))
                .check(() -> measure.flatMap(m -> year.targets().contradiction(m, c.value())))
                .refusal();
    }

    private static Optional<Refusal> checkQuarter(SetTarget c, TahunKinerja year) {
        Optional<Measure> measure = year.rkt().measure(c.indikator());
        Optional<Nilai> annual = year.targets().annual(c.indikator(), year.rkt());
        return Decision.rules()
                .refuseIf(measure::isEmpty, () -> Rkt.unknown(c.indikator()))
                .check(() -> measure.flatMap(m -> m.check(c.satuan(), c.value())))
                .refuseIf(annual::isEmpty, () -> Refusal.ofItems(RefusalCode.TARGET_MISSING, List.of(c.indikator())))
                .check(() ->
                        measure.flatMap(m -> annual.flatMap(a -> year.targets().contradiction(m, a, c))))
                .refusal();
    }

    private Optional<Refusal> contradiction(Measure measure, Nilai newAnnual) {
        return QuarterRule.contradiction(measure.agregasi(), newAnnual, quarters(measure.id()))
                .map(made -> refusal(measure, newAnnual, made));
    }

    /**
     * Quarters that an amended PK has left in contradiction may still be brought nearer to their year, one at a time; otherwise there
     * would be no way out.
     */
    private Optional<Refusal> contradiction(Measure measure, Nilai annual, SetTarget c) {
        Optional<Nilai> before = QuarterRule.contradiction(measure.agregasi(), annual, quarters(measure.id()));
        return QuarterRule.contradiction(measure.agregasi(), annual, with(measure.id(), c.masa(), c.value()))
                .filter(made -> before.filter(
                                b -> QuarterRule.gap(made, annual).compareTo(QuarterRule.gap(b, annual)) < 0)
                        .isEmpty())
                .map(made -> refusal(measure, annual, made));
    }

    /** The annual targets that their stored quarters contradict, of Sasaran indicators and outputs of the plan. */
    SortedMap<IndikatorId, Refusal> contradictions(Rkt rkt) {
        SortedMap<IndikatorId, Refusal> found = new TreeMap<>();
        quarters.keySet()
                .forEach(id -> rkt.measure(id)
                        .flatMap(m -> annual(id, rkt).flatMap(year -> contradiction(m, year)))
                        .ifPresent(refusal -> found.put(id, refusal)));
        return found;
    }

    private static Refusal refusal(Measure measure, Nilai annual, Nilai made) {
        return Refusal.contradiction(
                RefusalCode.TARGET_CONTRADICTION, measure.id().value(), measure.agregasi(), annual, made);
    }

    private SortedMap<Masa, Nilai> quarters(IndikatorId id) {
        return quarters.getOrDefault(id, Collections.emptySortedMap());
    }

    private SortedMap<Masa, Nilai> with(IndikatorId id, Masa masa, Nilai value) {
        SortedMap<Masa, Nilai> next = new TreeMap<>(quarters(id));
        next.put(masa, value);
        return Collections.unmodifiableSortedMap(next);
    }
}
