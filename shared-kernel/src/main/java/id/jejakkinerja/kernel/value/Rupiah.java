package id.jejakkinerja.kernel.value;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An amount of money in rupiah, exact. Whole rupiah have scale 0, amounts with sen scale 2, so equal amounts are equal values.
 *
 * @param amount at most 15 digits before the point and 2 after; may be negative (a difference)
 */
public record Rupiah(BigDecimal amount) implements Scalar, Comparable<Rupiah> {
    public static final Rupiah ZERO = new Rupiah(BigDecimal.ZERO);
    private static final int MAX_INTEGER_DIGITS = 15;

    /** @throws InvalidValue with more than two decimals or more than 15 integer digits */
    public Rupiah {
        // precision first: stripping zeros of 1E+1000000000 would be slow, comparing its exponent is not
        if (amount.precision() - (long) amount.scale() > MAX_INTEGER_DIGITS || amount.scale() > 1_000) {
            throw new InvalidValue("rupiah", amount.toString());
        }
        if (amount.scale() != 0) {
            BigDecimal stripped = amount.stripTrailingZeros();
            if (stripped.scale() > 2) {
                throw new InvalidValue("rupiah", amount.toString());
            }
            amount = stripped.scale() <= 0 ? stripped.setScale(0) : stripped.setScale(2);
        }
    }

    public static Rupiah of(long whole) {
        return new Rupiah(BigDecimal.valueOf(whole));
    }

    public static Rupiah sum(Collection<Rupiah> amounts) {
        return new Rupiah(amounts.stream().map(Rupiah::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(amount.add(other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(amount.subtract(other.amount));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean exceeds(Rupiah other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
