package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;

/**
 * When quarters contradict their year. SUM: together more than the year, or all four and not the year. LAST: a fourth quarter that is
 * not the year. AVERAGE: all four, and their mean, printed as precisely as the year, is not the year.
 */
final class QuarterRule {
    private static final int PRINTED_DECIMALS = 2;

    private QuarterRule() {}

    /** What the quarters make, if that contradicts the year. */
    static Optional<Nilai> contradiction(Agregasi agregasi, Nilai annual, SortedMap<Masa, Nilai> quarters) {
        boolean all = quarters.size() == Masa.QUARTERS.size();
        return ScoringPolicy.CURRENT.aggregate(agregasi, quarters).filter(made -> switch (agregasi) {
            case SUM -> made.compareTo(annual) > 0 || (all && !made.equals(annual));
            case LAST -> quarters.containsKey(Masa.TW4) && !made.equals(annual);
            case AVERAGE -> all && printed(made, annual).compareTo(annual.amount()) != 0;
        });
    }

    /** How far the quarters are from the year. */
    static BigDecimal gap(Nilai made, Nilai annual) {
        return made.amount().subtract(annual.amount()).abs();
    }

    /** A mean of whole quarters may need more decimals than the year is stated with. */
    private static BigDecimal printed(Nilai value, Nilai annual) {
        int decimals = Math.max(PRINTED_DECIMALS, annual.amount().scale());
        return value.amount().setScale(decimals, RoundingMode.HALF_UP);
    }
}
