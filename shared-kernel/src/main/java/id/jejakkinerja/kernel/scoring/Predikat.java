package id.jejakkinerja.kernel.scoring;

import id.jejakkinerja.kernel.value.Persen;
import java.math.BigDecimal;
import java.util.Arrays;

/** Predicate of a capaian: lower bound exclusive, upper bound inclusive, so exactly 90 is {@link #A} (LKjIP Ledokombo 2023, Bab III.A). */
public enum Predikat {
    AA(90, "Sangat Memuaskan"),
    A(80, "Memuaskan"),
    BB(70, "Sangat Baik"),
    B(60, "Baik"),
    CC(50, "Cukup"),
    C(30, "Kurang"),
    D(-1, "Sangat Kurang");

    private final BigDecimal above;
    private final String meaning;

    Predikat(int above, String meaning) {
        this.above = BigDecimal.valueOf(above);
        this.meaning = meaning;
    }

    /**
     * The predicate of a capaian.
     *
     * @param capaian the rounded, shown value, 0..100, so that figure and predikat can never disagree
     */
    public static Predikat of(Persen capaian) {
        return Arrays.stream(values())
                .filter(p -> capaian.value().compareTo(p.above) > 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("capaian below 0: " + capaian));
    }

    /** Its meaning in the words of the regulation. */
    public String meaning() {
        return meaning;
    }
}
