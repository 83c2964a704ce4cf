package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Nomenclature code of a sub kegiatan: {@code 7.01.01.2.02.0001}; up to fiscal year 2022 its last part has two digits. */
public record KodeSubKegiatan(String value) implements Scalar, Comparable<KodeSubKegiatan> {
    private static final Pattern FORM = Pattern.compile("\\d\\.\\d{2}\\.\\d{2}\\.\\d\\.\\d{2}\\.(\\d{2}|\\d{4})");

    /** @throws InvalidValue in any other form */
    public KodeSubKegiatan {
        InvalidValue.requireMatch("subKegiatan", value, FORM);
    }

    public KodeKegiatan kegiatan() {
        return new KodeKegiatan(value.substring(0, 12));
    }

    public KodeProgram program() {
        return kegiatan().program();
    }

    @Override
    public int compareTo(KodeSubKegiatan other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
