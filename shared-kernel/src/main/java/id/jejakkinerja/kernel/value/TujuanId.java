package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Stable id of a Tujuan, kept through every amendment of its Renstra. */
public record TujuanId(String value) implements Scalar, Comparable<TujuanId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    /** @throws InvalidValue in any other form */
    public TujuanId {
        InvalidValue.requireMatch("tujuan", value, FORM);
    }

    @Override
    public int compareTo(TujuanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
