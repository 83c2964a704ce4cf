package id.jejakkinerja.kernel.value;

/** A fiscal year, which in Indonesia is the calendar year (UU 17/2003, Pasal 4). */
public record TahunAnggaran(int value) implements Scalar, Comparable<TahunAnggaran> {
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    /** @throws InvalidValue outside 2000..2100 */
    public TahunAnggaran {
        if (value < FIRST || value > LAST) {
            throw new InvalidValue("tahun", Integer.toString(value));
        }
    }

    public TahunAnggaran minus(int years) {
        return new TahunAnggaran(value - years);
    }

    @Override
    public int compareTo(TahunAnggaran other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
