package id.jejakkinerja.kernel.value;

import java.util.regex.Pattern;

/** Stable id of an indicator. The output indicator of a kegiatan or sub kegiatan carries the nomenclature code of its line as id. */
public record IndikatorId(String value) implements Scalar, Comparable<IndikatorId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,39}");

    /** @throws InvalidValue in any other form */
    public IndikatorId {
        InvalidValue.requireMatch("indikator", value, FORM);
    }

    public static IndikatorId of(KodeSubKegiatan kode) {
        return new IndikatorId(kode.value());
    }

    @Override
    public int compareTo(IndikatorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
