package id.jejakkinerja.kernel.anggaran;

import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.MataAnggaran;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.kernel.value.Tahap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a shift of pagu is measured against. A report that was handed in locks the budget as well; that is not about the shift and is
 * looked at before.
 *
 * @param date on which the shift takes effect
 * @param from what is known about the line that gives
 * @param to what is known about the line that takes
 * @param planned whether the plan of the year has the sub kegiatan that takes
 */
public record ShiftRules(ShiftBudget shift, LocalDate date, Standing from, Standing to, boolean planned) {
    /**
     * A line before the shift.
     *
     * @param pagu in force; null where it was never given any
     * @param spent on it so far, corrections applied
     * @param changed effective date of its last allocation, revision or shift; null where it was never given any pagu
     */
    public record Standing(
            @Nullable Rupiah pagu, Rupiah spent, @Nullable LocalDate changed) {
        /** 0 where it was never given any. */
        public Rupiah paguOrNothing() {
            return pagu == null ? Rupiah.ZERO : pagu;
        }
    }

    /** Every rule the shift breaks, the one that decides first; a rule is looked at only when it is asked for. */
    public Stream<Refusal> broken() {
        List<Supplier<Optional<Refusal>>> rules = List.of(
                this::outsideYear,
                this::nothing,
                this::sameLine,
                this::notAllocated,
                this::notPlanned,
                () -> earlier(shift.from(), from),
                () -> earlier(shift.to(), to),
                this::moreThanLeft,
                this::withoutApbdChange);
        return rules.stream().flatMap(rule -> rule.get().stream()).distinct();
    }

    private Optional<Refusal> outsideYear() {
        return refuseIf(date.getYear() != shift.tahun().value(), () -> Refusal.dateOutsideYear(date, shift.tahun()));
    }

    private Optional<Refusal> nothing() {
        return refuseIf(!shift.amount().isPositive(), () -> Refusal.amountNotPositive(shift.amount()));
    }

    private Optional<Refusal> sameLine() {
        return refuseIf(shift.from().equals(shift.to()), () -> Refusal.line(RefusalCode.SAME_LINE, shift.from()));
    }

    private Optional<Refusal> notAllocated() {
        return refuseIf(from.pagu() == null, () -> Refusal.line(RefusalCode.LINE_NOT_ALLOCATED, shift.from()));
    }

    private Optional<Refusal> notPlanned() {
        return refuseIf(
                !planned,
                () -> Refusal.ofItems(
                                RefusalCode.UNKNOWN_CODE, List.of(shift.to().subKegiatan()))
                        .with("tahun", shift.tahun()));
    }

    /** A change dated before the pagu it changes; a line without pagu has no date yet. */
    private Optional<Refusal> earlier(MataAnggaran line, Standing standing) {
        LocalDate changed = standing.changed();
        return changed == null || !date.isBefore(changed)
                ? Optional.empty()
                : Optional.of(Refusal.earlierThanAllotment(line, date, changed));
    }

    private Optional<Refusal> moreThanLeft() {
        Rupiah pagu = from.paguOrNothing();
        return refuseIf(
                shift.amount().exceeds(pagu.minus(from.spent())),
                () -> Refusal.insufficientRemaining(shift.from(), pagu, from.spent(), shift.amount()));
    }

    private Optional<Refusal> withoutApbdChange() {
        boolean crosses = !shift.from().subKegiatan().equals(shift.to().subKegiatan());
        return refuseIf(
                crosses && shift.stage() != Tahap.P_APBD,
                () -> Refusal.of(
                                RefusalCode.NEEDS_APBD_CHANGE,
                                "from",
                                shift.from().toString())
                        .with("to", shift.to().toString())
                        .with("stage", shift.stage().wire()));
    }

    private static Optional<Refusal> refuseIf(boolean broken, Supplier<Refusal> reason) {
        return broken ? Optional.of(reason.get()) : Optional.empty();
    }
}
