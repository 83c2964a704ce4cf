package id.jejakkinerja.kernel.value;

/**
 * A month of the fiscal year.
 *
 * @param value 1 (Januari) to 12 (Desember)
 */
public record Bulan(int value) implements Scalar, Comparable<Bulan> {
    /** @throws InvalidValue outside 1..12 */
    public Bulan {
        if (value < 1 || value > 12) {
            throw new InvalidValue("bulan", Integer.toString(value));
        }
    }

    /** The quarter this month falls in. */
    public Masa triwulan() {
        return Masa.QUARTERS.get((value - 1) / 3);
    }

    @Override
    public int compareTo(Bulan other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
