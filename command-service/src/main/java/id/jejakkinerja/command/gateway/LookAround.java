package id.jejakkinerja.command.gateway;

import id.jejakkinerja.runtime.database.RoundTrip;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs to know of other streams. Asked once: in the command's transaction, before it waits for its own stream, so that
 * those who wait for the stream do not wait for this as well. Not for several threads.
 */
final class LookAround<T> implements Supplier<T> {
    private final Function<RoundTrip, Supplier<T>> questions;
    private @Nullable Supplier<T> answers;
    private @Nullable T seen;

    /** @param questions puts questions on a trip and says how their answers are understood */
    LookAround(Function<RoundTrip, Supplier<T>> questions) {
        this.questions = questions;
    }

    /** For what needs to know nothing. */
    static LookAround<?> atNothing() {
        return new LookAround<>(trip -> Optional::empty);
    }

    /** Puts the questions on a trip. */
    void ask(RoundTrip trip) {
        answers = questions.apply(trip);
    }

    /** What was seen on the trip. */
    @Override
    public T get() {
        T found = seen;
        if (found == null) {
            found = Objects.requireNonNull(answers, "not asked yet").get();
            seen = found;
        }
        return found;
    }
}
