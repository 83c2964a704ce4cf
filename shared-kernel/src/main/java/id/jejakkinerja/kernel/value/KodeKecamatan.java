package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Kemendagri code of a kecamatan: {@code 35.09.28} is Ledokombo. */
public record KodeKecamatan(String value) implements Scalar, Comparable<KodeKecamatan> {
    private static final Pattern FORM = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}");

    /** @throws InvalidValue in any other form */
    public KodeKecamatan {
        InvalidValue.requireMatch("kecamatan", value, FORM);
    }

    public KodeKabupaten kabupaten() {
        return new KodeKabupaten(value.substring(0, 5));
    }

    @Override
    public int compareTo(KodeKecamatan other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
