package id.jejakkinerja.verify.planted.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class OptionalOrNull {
    private OptionalOrNull() {}

    @SuppressWarnings("NullableOptional") // the fault is the purpose
    static @Nullable Optional<String> text() {
        return null;
    }
}
