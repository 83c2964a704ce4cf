package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.anggaran.ShiftRules;
import id.jejakkinerja.kernel.command.AllocateBudget;
import id.jejakkinerja.kernel.command.CommandMeta;
import id.jejakkinerja.kernel.command.ReviseBudget;
import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.event.BudgetAllocated;
import id.jejakkinerja.kernel.event.BudgetRevised;
import id.jejakkinerja.kernel.event.BudgetShifted;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.TahunKinerjaEvent;
import id.jejakkinerja.kernel.pk.PaguProgram;
import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pagu in force of every budget line (PP 12/2019; Permendagri 77/2020).
 *
 * @param pagu in rupiah, 0 or more
 * @param dates when each line first got a pagu, and when that last changed
 */
record Budget(SortedMap<MataAnggaran, Rupiah> pagu, SortedMap<MataAnggaran, Allotment> dates) {
    /** The effective dates of a line's first and last allocation, revision or shift. */
    record Allotment(LocalDate first, LocalDate last) {}

    /** Ten trillion: beyond any kecamatan, and the sum over all 31 is still an exact amount of money. */
    private static final Rupiah LIMIT = Rupiah.of(10_000_000_000_000L);

    Budget {
        pagu = Collections.unmodifiableSortedMap(new TreeMap<>(pagu));
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
    }

    static Budget initial() {
        return new Budget(new TreeMap<>(), new TreeMap<>());
    }

    Budget evolve(BudgetAllocated e, EventMeta meta) {
        return with(e.line(), e.amount(), meta.effectiveDate());
    }

    Budget evolve(BudgetRevised e, EventMeta meta) {
        return with(e.line(), e.amount(), meta.effectiveDate());
    }

    Budget evolve(BudgetShifted e, EventMeta meta) {
        return with(e.from(), of(e.from()).minus(e.amount()), meta.effectiveDate())
                .with(e.to(), of(e.to()).plus(e.amount()), meta.effectiveDate());
    }

    static Decision<TahunKinerjaEvent> allocate(AllocateBudget c, CommandMeta meta, TahunKinerja year) {
        MataAnggaran line = new MataAnggaran(c.subKegiatan(), c.jenis());
        Budget budget = year.budget();
        return Decision.rules()
                .check(() -> dateOutside(meta.effectiveDate(), c.tahun()))
                .check(() -> year.rkt().missing(c.tahun()))
                .check(() -> year.rkt().unknown(c.subKegiatan(), c.tahun()))
                .refuseIf(
                        () -> budget.has(line),
                        () -> Refusal.line(RefusalCode.LINE_ALREADY_ALLOCATED, line)
                                .with("pagu", budget.of(line)))
                .refuseIf(() -> !c.amount().isPositive(), () -> Refusal.amountNotPositive(c.amount()))
                .check(() -> budget.tooLargeWith(line, c.amount()))
                .accept(() -> new BudgetAllocated(line, c.amount()));
    }

    static Decision<TahunKinerjaEvent> revise(ReviseBudget c, CommandMeta meta, TahunKinerja year) {
        MataAnggaran line = new MataAnggaran(c.subKegiatan(), c.jenis());
        Rupiah spent = year.spending().on(line);
        return Decision.rules()
                .check(() -> dateOutside(meta.effectiveDate(), c.tahun()))
                .check(() -> year.budget().notAllocated(line))
                .check(() -> year.budget().changedLater(meta.effectiveDate(), line))
                .refuseIf(() -> c.amount().isNegative(), () -> Refusal.amountNotPositive(c.amount()))
                .refuseIf(
                        () -> spent.exceeds(c.amount()),
                        () -> Refusal.line(RefusalCode.BELOW_SPENT, line)
                                .with("spent", spent)
                                .with("asked", c.amount()))
                .check(() -> year.budget().tooLargeWith(line, c.amount()))
                .refuseIf(
                        () -> c.amount().equals(year.budget().of(line)),
                        () -> Refusal.of(RefusalCode.NO_CHANGE, "document", line.toString()))
                .accept(() -> new BudgetRevised(line, c.amount()));
    }

    static Decision<TahunKinerjaEvent> shift(ShiftBudget c, CommandMeta meta, TahunKinerja year) {
        boolean planned = year.rkt().unknown(c.to().subKegiatan(), c.tahun()).isEmpty();
        return new ShiftRules(c, meta.effectiveDate(), standing(c.from(), year), standing(c.to(), year), planned)
                .broken()
                .findFirst()
                .map(Decision::<TahunKinerjaEvent>refuse)
                .orElseGet(() -> Decision.accept(new BudgetShifted(c.from(), c.to(), c.amount(), c.stage())));
    }

    private static ShiftRules.Standing standing(MataAnggaran line, TahunKinerja year) {
        Budget budget = year.budget();
        Allotment dates = budget.dates().get(line);
        return new ShiftRules.Standing(
                budget.pagu().get(line), year.spending().on(line), dates == null ? null : dates.last());
    }

    /** Pagu and spending belong to the fiscal year they are dated in (UU 17/2003, Pasal 4). */
    static Optional<Refusal> dateOutside(LocalDate date, TahunAnggaran tahun) {
        return date.getYear() == tahun.value() ? Optional.empty() : Optional.of(Refusal.dateOutsideYear(date, tahun));
    }

    /** Refuses amounts that together no longer are a kecamatan's budget. */
    static Optional<Refusal> tooLarge(Stream<Rupiah> amounts) {
        BigDecimal total = amounts.map(Rupiah::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.compareTo(LIMIT.amount()) <= 0
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.AMOUNT_TOO_LARGE, "amount", total)
                        .with("limit", LIMIT));
    }

    boolean has(MataAnggaran line) {
        return pagu.containsKey(line);
    }

    /** The pagu in force of a line, 0 where it has none. */
    Rupiah of(MataAnggaran line) {
        return pagu.getOrDefault(line, Rupiah.ZERO);
    }

    Optional<Refusal> notAllocated(MataAnggaran line) {
        return has(line) ? Optional.empty() : Optional.of(Refusal.line(RefusalCode.LINE_NOT_ALLOCATED, line));
    }

    /** Refuses a change that is dated before the pagu it changes; a line without pagu has no date yet. */
    Optional<Refusal> changedLater(LocalDate date, MataAnggaran line) {
        return Optional.ofNullable(dates.get(line)).map(Allotment::last).flatMap(last -> earlier(date, last, line));
    }

    /** Refuses spending from before the line had a pagu. Bookings may come in after a later shift: bills are late, not wrong. */
    Optional<Refusal> allottedLater(LocalDate date, MataAnggaran line) {
        return Optional.ofNullable(dates.get(line)).map(Allotment::first).flatMap(first -> earlier(date, first, line));
    }

    private static Optional<Refusal> earlier(LocalDate date, LocalDate allotted, MataAnggaran line) {
        return date.isBefore(allotted)
                ? Optional.of(Refusal.earlierThanAllotment(line, date, allotted))
                : Optional.empty();
    }

    Set<MataAnggaran> lines() {
        return pagu.keySet();
    }

    boolean covers(KodeSubKegiatan kode) {
        return lines().stream().anyMatch(line -> line.subKegiatan().equals(kode));
    }

    /** The pagu in force of every program of the plan, in printed order. */
    List<PaguProgram> perProgram(Rkt rkt) {
        return rkt.program().stream()
                .map(program -> new PaguProgram(program, ofProgram(program)))
                .toList();
    }

    private Rupiah ofProgram(KodeProgram program) {
        return Rupiah.sum(pagu.entrySet().stream()
                .filter(e -> e.getKey().subKegiatan().program().equals(program))
                .map(e -> e.getValue())
                .toList());
    }

    private Optional<Refusal> tooLargeWith(MataAnggaran line, Rupiah amount) {
        SortedMap<MataAnggaran, Rupiah> next = new TreeMap<>(pagu);
        next.put(line, amount);
        return tooLarge(next.values().stream());
    }

    private Budget with(MataAnggaran line, Rupiah amount, LocalDate date) {
        SortedMap<MataAnggaran, Rupiah> next = new TreeMap<>(pagu);
        next.put(line, amount);
        SortedMap<MataAnggaran, Allotment> nextDates = new TreeMap<>(dates);
        nextDates.merge(line, new Allotment(date, date), (before, now) -> new Allotment(before.first(), now.last()));
        return new Budget(next, nextDates);
    }
}
