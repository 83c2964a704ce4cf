package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What every event says about itself. Two clocks: {@code recordedAt} answers "what did we know at T", {@code effectiveDate} "what was
 * in force on D".
 *
 * @param commandId the command it follows from
 * @param recordedAt the platform's own clock, UTC; stored as the event's time stamp
 * @param effectiveDate the legal or accounting date
 * @param reason why, in the actor's words
 * @param basis the legal document it stands on
 * @param provenance where the figures come from, when that needs saying
 * @param correlationId the request or import that started it all
 * @param causationId what caused the event: the command it follows from, which all events of one command share, or another one's event or
 *     command; null in events stored before causes were
 */
public record EventMeta(
        String commandId,
        Actor actor,
        Instant recordedAt,
        LocalDate effectiveDate,
        @Nullable String reason,
        @Nullable DasarHukum basis,
        @Nullable Provenance provenance,
        String correlationId,
        @Nullable String causationId) {

    /** The stored form: strings only, in a fixed order, without the recording time, which is a column of its own. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("commandId", commandId);
        map.put("actor", actor.subject());
        map.put(
                "actorRoles",
                new TreeSet<>(actor.roles()).stream().map(Enum::name).collect(Collectors.joining(",")));
        actor.ownKecamatan().ifPresent(k -> map.put("actorKecamatan", k.value()));
        map.put("effectiveDate", effectiveDate.toString());
        putIfPresent(map, "reason", reason);
        if (basis != null) {
            map.put("basisKind", basis.kind());
            map.put("basisNumber", basis.number());
            map.put("basisDate", basis.date().toString());
        }
        if (provenance != null) {
            map.put("provenance", provenance.kind().name());
            map.put("provenanceNote", provenance.note());
        }
        map.put("correlationId", correlationId);
        putIfPresent(map, "causationId", causationId);
        return map;
    }

    /** Reads the stored form back. Unknown keys are ignored: a later version may add some. */
    public static EventMeta of(Map<String, ?> map, Instant recordedAt) {
        String kecamatan = text(map, "actorKecamatan");
        Actor actor = new Actor(
                required(map, "actor"),
                Arrays.stream(required(map, "actorRoles").split(","))
                        .map(Peran::valueOf)
                        .collect(Collectors.toSet()),
                kecamatan == null ? null : new KodeKecamatan(kecamatan));
        String basisKind = text(map, "basisKind");
        String provenance = text(map, "provenance");
        return new EventMeta(
                required(map, "commandId"),
                actor,
                recordedAt,
                LocalDate.parse(required(map, "effectiveDate")),
                text(map, "reason"),
                basisKind == null
                        ? null
                        : new DasarHukum(
                                basisKind, required(map, "basisNumber"), LocalDate.parse(required(map, "basisDate"))),
                provenance == null
                        ? null
                        : new Provenance(Provenance.Kind.valueOf(provenance), required(map, "provenanceNote")),
                required(map, "correlationId"),
                text(map, "causationId"));
    }

    private static void putIfPresent(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable String text(Map<String, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> map, String key) {
        return Objects.requireNonNull(text(map, key), () -> "event metadata lacks " + key);
    }
}
