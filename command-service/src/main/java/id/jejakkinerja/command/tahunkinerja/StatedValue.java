package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.refusal.Decision;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A realisasi as somebody states it: a value, or a numerator and a denominator that give a percentage, or both, agreeing. */
record StatedValue(
        @Nullable Nilai stated,
        @Nullable Nilai numerator,
        @Nullable Nilai denominator) {
    /** Both parts of a percentage. */
    private record Ratio(Nilai numerator, Nilai denominator) {
        /** Parts of a whole: neither is negative and the part is not more than the whole. */
        boolean isPossible() {
            BigDecimal part = numerator.amount();
            return part.signum() >= 0 && part.compareTo(denominator.amount()) <= 0;
        }
    }

    /** The value: computed where there are parts, else as stated; empty when neither gives one. */
    Optional<Nilai> value() {
        return ratio().filter(Ratio::isPossible)
                .flatMap(r -> ScoringPolicy.CURRENT.percentage(r.numerator(), r.denominator()))
                .or(() -> Optional.ofNullable(stated));
    }

    Optional<Refusal> check(Measure measure) {
        String item = measure.id().value();
        return Decision.rules()
                .refuseIf(this::isIncomplete, () -> Refusal.of(RefusalCode.RATIO_INCOMPLETE, "item", item))
                .refuseIf(
                        () -> ratio().isPresent() && measure.satuan() != Satuan.PERSEN,
                        () -> Refusal.unitMismatch(item, measure.satuan(), Satuan.PERSEN))
                .check(() -> ratio().filter(r -> !r.isPossible())
                        .map(r -> Refusal.outOfDomain(item, r.numerator(), measure.satuan())
                                .with("denominator", r.denominator())))
                .check(() -> ratio().flatMap(r -> mismatch(item, r)))
                .check(() -> value().flatMap(measure::checkDomain))
                .refusal();
    }

    private boolean isIncomplete() {
        boolean oneSided = (numerator == null) != (denominator == null);
        boolean overNothing = denominator != null && denominator.isZero();
        return oneSided || overNothing || (stated == null && numerator == null);
    }

    private Optional<Refusal> mismatch(String item, Ratio ratio) {
        return Optional.ofNullable(stated)
                .flatMap(given -> value().filter(computed -> !computed.equals(given))
                        .map(computed -> Refusal.of(RefusalCode.RATIO_MISMATCH, "item", item)
                                .with("numerator", ratio.numerator())
                                .with("denominator", ratio.denominator())
                                .with("computed", computed)
                                .with("stated", given)));
    }

    private Optional<Ratio> ratio() {
        return numerator == null || denominator == null
                ? Optional.empty()
                : Optional.of(new Ratio(numerator, denominator));
    }
}
