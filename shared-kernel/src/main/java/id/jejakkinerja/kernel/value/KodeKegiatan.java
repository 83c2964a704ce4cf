package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Nomenclature code of a kegiatan: {@code 7.01.01.2.02}. */
public record KodeKegiatan(String value) implements Scalar, Comparable<KodeKegiatan> {
    private static final Pattern FORM = Pattern.compile("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}");

    /** @throws InvalidValue in any other form */
    public KodeKegiatan {
        InvalidValue.requireMatch("kegiatan", value, FORM);
    }

    public KodeProgram program() {
        return new KodeProgram(value.substring(0, 7));
    }

    @Override
    public int compareTo(KodeKegiatan other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
