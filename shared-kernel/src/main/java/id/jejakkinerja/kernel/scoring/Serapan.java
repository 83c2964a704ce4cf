package id.jejakkinerja.kernel.scoring;

import id.jejakkinerja.kernel.value.Persen;
import java.util.Optional;

/** Share of the pagu in force that was spent, or the reason why there is none. */
public sealed interface Serapan {
    /**
     * A share that exists.
     *
     * @param shown in percent, rounded half-up to two decimals
     */
    record Terukur(Persen shown) implements Serapan {}

    /** No share, and why. */
    record Kosong(AlasanKosong reason) implements Serapan {}

    default Optional<Persen> measured() {
        return this instanceof Terukur t ? Optional.of(t.shown()) : Optional.empty();
    }
}
