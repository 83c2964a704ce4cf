package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Kemendagri code of a kabupaten: {@code 35.09} is Jember. */
public record KodeKabupaten(String value) implements Scalar, Comparable<KodeKabupaten> {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}");

    /** @throws InvalidValue in any other form */
    public KodeKabupaten {
        InvalidValue.requireMatch("kabupaten", value, FORM);
    }

    @Override
    public int compareTo(KodeKabupaten other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
