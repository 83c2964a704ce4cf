package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Stable id of a Sasaran, kept through every amendment of its Renstra. */
public record SasaranId(String value) implements Scalar, Comparable<SasaranId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    /** @throws InvalidValue in any other form */
    public SasaranId {
        InvalidValue.requireMatch("sasaran", value, FORM);
    }

    @Override
    public int compareTo(SasaranId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
