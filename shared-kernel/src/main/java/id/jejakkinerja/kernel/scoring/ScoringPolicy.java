package id.jejakkinerja.kernel.scoring;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How figures are derived, version 1: PermenPANRB 53/2014 with the scale of the LKjIP 2023 (Bab III.A) and efficiency as capaian
 * against serapan. Every result names {@link #id()}; results of two policies are never mixed.
 */
public final class ScoringPolicy {
    public static final ScoringPolicy CURRENT = new ScoringPolicy();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int NILAI_DECIMALS = 4;

    private ScoringPolicy() {}

    public String id() {
        return "KP-2014.1/CAPAIAN_VS_SERAPAN";
    }

    /** R/T x 100 where more is better, (2T-R)/T x 100 where less is better. */
    public Capaian capaian(Arah arah, @Nullable Nilai target, @Nullable Nilai realisasi) {
        if (target == null) {
            return new Capaian.Kosong(AlasanKosong.TARGET_BELUM_ADA);
        }
        if (target.isZero()) {
            return new Capaian.Kosong(AlasanKosong.TARGET_NOL);
        }
        if (realisasi == null) {
            return new Capaian.Kosong(AlasanKosong.REALISASI_BELUM_ADA);
        }
        BigDecimal t = target.amount();
        BigDecimal r = realisasi.amount();
        BigDecimal achieved = switch (arah) {
            case POSITIVE -> r;
            case NEGATIVE -> t.add(t).subtract(r);
        };
        return measured(achieved.multiply(HUNDRED).divide(t, EXACT));
    }

    /** The mean of the shown capaian, so that a reader can check it with the printed figures. */
    public Rerata rerata(Collection<Capaian> parts) {
        List<BigDecimal> shown = parts.stream()
                .flatMap(c -> c.measured().stream())
                .map(m -> m.shown().value())
                .toList();
        if (shown.isEmpty()) {
            return new Rerata(new Capaian.Kosong(AlasanKosong.CAPAIAN_BELUM_ADA), false);
        }
        BigDecimal sum = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Rerata(measured(sum.divide(BigDecimal.valueOf(shown.size()), EXACT)), shown.size() == parts.size());
    }

    /** Realisasi / pagu in force x 100. */
    public Serapan serapan(@Nullable Rupiah pagu, Rupiah realisasi) {
        if (pagu == null) {
            return new Serapan.Kosong(AlasanKosong.PAGU_BELUM_ADA);
        }
        if (pagu.isZero()) {
            return new Serapan.Kosong(AlasanKosong.PAGU_NOL);
        }
        return new Serapan.Terukur(
                new Persen(realisasi.amount().multiply(HUNDRED).divide(pagu.amount(), EXACT)));
    }

    /** Compares the shown figures; empty while one of them is missing. */
    public Optional<Efisiensi> efisiensi(Capaian capaian, Serapan serapan) {
        return capaian.measured().flatMap(c -> serapan.measured().map(s -> compare(c.shown(), s)));
    }

    /**
     * The value of a year, or of its quarters so far, from quarterly values.
     *
     * @return empty when no quarter has a value
     */
    public Optional<Nilai> aggregate(Agregasi agregasi, SortedMap<Masa, Nilai> quarters) {
        List<BigDecimal> values = quarters.entrySet().stream()
                .filter(e -> e.getKey().isQuarter())
                .map(Map.Entry::getValue)
                .map(Nilai::amount)
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                switch (agregasi) {
                    case SUM -> new Nilai(sum);
                    case LAST -> new Nilai(values.getLast());
                    case AVERAGE ->
                        new Nilai(sum.divide(BigDecimal.valueOf(values.size()), NILAI_DECIMALS, RoundingMode.HALF_UP));
                });
    }

    /** numerator / denominator x 100, half-up to two decimals; empty for a denominator of 0. */
    public Optional<Nilai> percentage(Nilai numerator, Nilai denominator) {
        return denominator.isZero()
                ? Optional.empty()
                : Optional.of(new Nilai(
                        numerator.amount().multiply(HUNDRED).divide(denominator.amount(), 2, RoundingMode.HALF_UP)));
    }

    private static Efisiensi compare(Persen capaian, Persen serapan) {
        int sign = capaian.compareTo(serapan);
        return sign > 0 ? Efisiensi.EFISIEN : sign == 0 ? Efisiensi.SESUAI : Efisiensi.TIDAK_EFISIEN;
    }

    private static Capaian measured(BigDecimal raw) {
        BigDecimal capped = raw.max(BigDecimal.ZERO).min(HUNDRED);
        Persen shown = new Persen(capped);
        return new Capaian.Terukur(raw, shown, Predikat.of(shown));
    }
}
