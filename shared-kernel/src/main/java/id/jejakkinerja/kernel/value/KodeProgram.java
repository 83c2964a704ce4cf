package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Nomenclature code of a program: {@code 7.01.01}. */
public record KodeProgram(String value) implements Scalar, Comparable<KodeProgram> {
    private static final Pattern FORM = Pattern.compile("\\d\\.\\d{2}\\.\\d{2}");

    /** @throws InvalidValue in any other form */
    public KodeProgram {
        InvalidValue.requireMatch("program", value, FORM);
    }

    @Override
    public int compareTo(KodeProgram other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
