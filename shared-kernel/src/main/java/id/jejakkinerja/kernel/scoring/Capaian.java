package id.jejakkinerja.kernel.scoring;

import id.jejakkinerja.kernel.value.Persen;
import java.math.BigDecimal;
import java.util.Optional;

/** Achievement in percent, or the reason why there is none. */
public sealed interface Capaian {
    /**
     * An achievement that exists.
     *
     * @param mentah as the formula gives it, unrounded and uncapped
     * @param shown capped to 0..100 and rounded half-up to two decimals
     * @param predikat decided on {@code shown}
     */
    record Terukur(BigDecimal mentah, Persen shown, Predikat predikat) implements Capaian {}

    /** No achievement, and why. */
    record Kosong(AlasanKosong reason) implements Capaian {}

    default Optional<Terukur> measured() {
        return this instanceof Terukur t ? Optional.of(t) : Optional.empty();
    }
}
