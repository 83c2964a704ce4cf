package id.jejakkinerja.command.rule;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules that name everything that breaks them, so that a person mends it in one go. */
public final class Offenders {
    private Offenders() {}

    /** A refusal that lists the offenders, if there are any. */
    public static Optional<Refusal> refuse(RefusalCode code, Collection<?> offenders) {
        return offenders.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofItems(code, offenders));
    }

    /** Each value that occurs more than once, in the order of its second occurrence. */
    public static <T> List<T> repeated(Stream<T> values) {
        Set<T> seen = new HashSet<>();
        return values.filter(v -> !seen.add(v)).distinct().toList();
    }
}
