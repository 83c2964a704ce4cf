package id.jejakkinerja.query.tabel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row.
 *
 * @param key what identifies it in its table: a code, an indicator's id, an event's id
 * @param values by column key, in column order: values of the kernel, texts, numbers, lists and maps of these; null where a value does
 *     not exist, then with {@code reason}, and with {@code reasons} by key where several are missing
 * @param labels words for codes and constants, by column key
 */
public record Baris(String key, Map<String, @Nullable Object> values, Map<String, String> labels) {

    static final String REASON = "reason";
    static final String REASONS = "reasons";

    public Baris {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        labels = Map.copyOf(labels);
    }
}
