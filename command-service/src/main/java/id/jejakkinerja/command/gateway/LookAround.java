package id.jejakkinerja.command.gateway;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs to know of other streams. Read once: in the command's transaction, before it waits for its own stream, so that
 * those who wait for the stream do not wait for this as well. Not for several threads.
 */
final class LookAround<T> implements Supplier<T> {
    private final Supplier<T> look;
    private @Nullable T seen;

    LookAround(Supplier<T> look) {
        this.look = look;
    }

    @Override
    public T get() {
        T found = seen;
        if (found == null) {
            found = look.get();
            seen = found;
        }
        return found;
    }
}
