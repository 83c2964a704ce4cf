package id.jejakkinerja.command.tahunkinerja;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refusals that corrections of realisasi and of spending share: only the figure in force can be corrected, and to another one,
 * from its own date on. */
final class Corrections {
    private Corrections() {}

    static Refusal unknown(String event) {
        return Refusal.of(RefusalCode.UNKNOWN_EVENT, "event", event);
    }

    /** @param by id of the event that replaced the figure already, null while it is in force */
    static Optional<Refusal> already(String event, @Nullable String by) {
        return Optional.ofNullable(by)
                .map(b -> Refusal.of(RefusalCode.ALREADY_CORRECTED, "event", event)
                        .with("by", b));
    }

    static Optional<Refusal> earlier(LocalDate date, LocalDate corrected) {
        return date.isBefore(corrected) ? Optional.of(Refusal.earlierThanCorrected(date, corrected)) : Optional.empty();
    }

    static Refusal noChange(String event) {
        return Refusal.of(RefusalCode.NO_CHANGE, "document", event);
    }
}
