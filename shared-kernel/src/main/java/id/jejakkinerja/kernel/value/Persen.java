package id.jejakkinerja.kernel.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage as it is printed: two decimals, rounded half-up. It is always computed, never typed.
 *
 * @param value in percent ({@code 98.82} is 98,82 %)
 */
public record Persen(BigDecimal value) implements Scalar, Comparable<Persen> {
    public static final Persen ZERO = new Persen(BigDecimal.ZERO);
    public static final Persen HUNDRED = new Persen(BigDecimal.valueOf(100));

    public Persen {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Persen other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
