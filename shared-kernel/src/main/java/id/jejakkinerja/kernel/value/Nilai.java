package id.jejakkinerja.kernel.value;

import java.math.BigDecimal;

/**
 * The value of an indicator (a target or a realisasi) in the indicator's own unit, exact. Trailing zeros carry no meaning:
 * {@code 80}, {@code 80.0} and {@code 8E1} are one value.
 *
 * @param amount at most 15 digits before the point and 4 after
 */
public record Nilai(BigDecimal amount) implements Scalar, Comparable<Nilai> {
    private static final int MAX_INTEGER_DIGITS = 15;
    private static final int MAX_DECIMALS = 4;

    /** @throws InvalidValue with more digits than that */
    public Nilai {
        if (amount.precision() - (long) amount.scale() > MAX_INTEGER_DIGITS || amount.scale() > 1_000) {
            throw new InvalidValue("nilai", amount.toString());
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > MAX_DECIMALS) {
            throw new InvalidValue("nilai", amount.toString());
        }
        amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Nilai of(String number) {
        return new Nilai(new BigDecimal(number));
    }

    public static Nilai of(long number) {
        return new Nilai(BigDecimal.valueOf(number));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Nilai other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
