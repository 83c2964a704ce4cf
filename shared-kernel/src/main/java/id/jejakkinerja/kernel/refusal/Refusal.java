package id.jejakkinerja.kernel.refusal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a command was not accepted.
 *
 * @param figures what decided it, by name: values of the domain, texts, dates; shown to people inside a sentence and to programs as
 *     they are
 */
public record Refusal(RefusalCode code, Map<String, Object> figures) {
    public Refusal {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    public static Refusal of(RefusalCode code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal of(RefusalCode code, String name, Object figure) {
        return of(code).with(name, figure);
    }

    /** This refusal with one more figure. */
    public Refusal with(String name, Object figure) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, figure);
        return new Refusal(code, more);
    }
}
