package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list. Every null means "any".
 *
 * @param tahun only the TahunKinerja stream of that year
 * @param type stored name of the event
 * @param actor subject who sent the command
 * @param from recorded at or after
 * @param to recorded before
 * @param after only positions beyond this one
 * @param limit at most so many
 */
public record EventFilter(
        @Nullable KodeKecamatan kecamatan,
        @Nullable TahunAnggaran tahun,
        @Nullable String type,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        long after,
        int limit) {
    /** @throws InvalidValue for a text that PostgreSQL cannot even compare */
    public EventFilter {
        requireNoNul("type", type);
        requireNoNul("actor", actor);
    }

    String where() {
        List<String> conditions = new ArrayList<>(List.of("position > :after"));
        if (kecamatan != null && tahun != null) {
            conditions.add("stream = :stream");
        } else if (kecamatan != null) {
            conditions.add(ofKecamatan());
        } else if (tahun != null) {
            conditions.add("kind = 'tahunkinerja' and split_part(stream, ':', 3) = :tahun");
        }
        if (type != null) {
            conditions.add("event_name = :type");
        }
        if (actor != null) {
            conditions.add("metadata::jsonb ->> 'actor' = :actor");
        }
        if (from != null) {
            conditions.add("recorded_at >= :from");
        }
        if (to != null) {
            conditions.add("recorded_at < :to");
        }
        return String.join(" and ", conditions);
    }

    /** Ranges of names, which the index on them can answer. */
    private static String ofKecamatan() {
        return EventLog.KINDS_OF_KECAMATAN.stream()
                .map(kind -> "stream >= '%1$s:' || :kecamatan || ':' and stream < '%1$s:' || :kecamatan || ':~'"
                        .formatted(kind))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(Map.of("after", after, "limit", limit));
        if (kecamatan != null && tahun != null) {
            params.put("stream", "tahunkinerja:" + kecamatan + ":" + tahun);
        } else if (kecamatan != null) {
            params.put("kecamatan", kecamatan.value());
        } else if (tahun != null) {
            params.put("tahun", tahun.toString());
        }
        putIfPresent(params, "type", type);
        putIfPresent(params, "actor", actor);
        putIfPresent(params, "from", from == null ? null : from.atOffset(ZoneOffset.UTC));
        putIfPresent(params, "to", to == null ? null : to.atOffset(ZoneOffset.UTC));
        return params;
    }

    private static void putIfPresent(Map<String, Object> params, String key, @Nullable Object value) {
        if (value != null) {
            params.put(key, value);
        }
    }

    private static void requireNoNul(String name, @Nullable String text) {
        if (text != null && text.indexOf('\0') >= 0) {
            throw new InvalidValue(name, text.replace('\0', '\uFFFD'));
        }
    }
}
