package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.kernel.wilayah.DaftarKecamatan;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param tahun only TahunKinerja streams of that year
 * @param stream one stream by its name, whatever the kecamatan and year
 * @param type stored name of the event
 * @param actor subject who sent the command
 * @param until last position
 */
public record EventFilter(
        @Nullable KodeKecamatan kecamatan,
        @Nullable TahunAnggaran tahun,
        @Nullable StreamId stream,
        @Nullable String type,
        @Nullable String actor,
        @Nullable Long until,
        Between<Instant> recorded,
        Between<LocalDate> effective) {
    /** Every event. */
    public static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, null, Between.unbounded(), Between.unbounded());

    /**
     * A stretch of time.
     *
     * @param from the first that belongs to it; null for all that came before
     * @param before the first that no longer does; null for all that comes
     */
    public record Between<T>(@Nullable T from, @Nullable T before) {
        /** All of time. */
        public static <T> Between<T> unbounded() {
            return new Between<>(null, null);
        }
    }

    /** @throws InvalidValue for a text that PostgreSQL cannot even compare */
    public EventFilter {
        requireNoNul("stream", stream == null ? null : stream.value());
        requireNoNul("type", type);
        requireNoNul("actor", actor);
    }

    /** The conditions that an index answers, beside the one on the position. */
    List<String> indexed() {
        List<String> conditions = new ArrayList<>();
        if (stream != null) {
            conditions.add("stream = :stream");
        }
        if (tahun != null) {
            conditions.add("stream in (:years)");
        } else if (kecamatan != null) {
            conditions.add(ofKecamatan());
        }
        if (until != null) {
            conditions.add("position <= :until");
        }
        if (recorded.from() != null) {
            conditions.add("recorded_at >= :from");
        }
        if (recorded.before() != null) {
            conditions.add("recorded_at < :before");
        }
        return conditions;
    }

    /**
     * The conditions for which every event that the others leave has to be looked at. Metadata that is no JSON any more says nothing; it
     * must not keep the others from being found.
     */
    List<String> unindexed() {
        List<String> conditions = new ArrayList<>();
        if (type != null) {
            conditions.add("event_name = :type");
        }
        if (actor != null) {
            conditions.add(said("actor") + " = :actor");
        }
        if (effective.from() != null) {
            conditions.add(said("effectiveDate") + " >= :effectiveFrom");
        }
        if (effective.before() != null) {
            conditions.add(said("effectiveDate") + " < :effectiveBefore");
        }
        return conditions;
    }

    /** Dates as they are written, which is in their order; also one that is none can be compared like that. */
    private static String said(String key) {
        return "(case when pg_input_is_valid(metadata, 'jsonb') then metadata::jsonb ->> '%s' end) collate \"C\""
                .formatted(key);
    }

    /** Ranges of names, which the index on them can answer. */
    private static String ofKecamatan() {
        return EventLog.KINDS_OF_KECAMATAN.stream()
                .map(kind -> "stream >= '%1$s:' || :kecamatan || ':' and stream < '%1$s:' || :kecamatan || ':~'"
                        .formatted(kind))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>();
        putIfPresent(params, "stream", stream == null ? null : stream.value());
        putIfPresent(params, "years", tahun == null ? null : years(tahun));
        putIfPresent(params, "kecamatan", kecamatan == null ? null : kecamatan.value());
        putIfPresent(params, "type", type);
        putIfPresent(params, "actor", actor);
        putIfPresent(params, "until", until);
        Instant from = recorded.from();
        Instant before = recorded.before();
        putIfPresent(params, "from", from == null ? null : from.atOffset(ZoneOffset.UTC));
        putIfPresent(params, "before", before == null ? null : before.atOffset(ZoneOffset.UTC));
        putIfPresent(params, "effectiveFrom", text(effective.from()));
        putIfPresent(params, "effectiveBefore", text(effective.before()));
        return params;
    }

    /** The year's streams by name: of one kecamatan, or of each. */
    private List<String> years(TahunAnggaran year) {
        List<KodeKecamatan> codes = kecamatan != null
                ? List.of(kecamatan)
                : DaftarKecamatan.all().stream().map(known -> known.code()).toList();
        return codes.stream()
                .map(code -> StreamId.tahunKinerja(code, year).value())
                .toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
