package id.jejakkinerja.query.api;

import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.query.audit.Penelusuran;
import id.jejakkinerja.query.audit.Rantai;
import id.jejakkinerja.query.audit.Sidik;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.InstantParameter;
import id.jejakkinerja.runtime.edge.NotFound;
import id.jejakkinerja.runtime.eventlog.EventFilter;
import id.jejakkinerja.runtime.eventlog.EventFilter.Between;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage;
import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/audit/events}: the log in order, a page at a time, and one event with what belongs to it. */
@RestController
@Tag(name = "audit")
class AuditController {
    private static final int DEFAULT_LIMIT = 100;
    static final int MAX_LIMIT = 1000;

    private final EventLog log;
    private final Penelusuran penelusuran;

    AuditController(EventLog log, Penelusuran penelusuran) {
        this.log = log;
        this.penelusuran = penelusuran;
    }

    /**
     * Which events a caller wants.
     *
     * @param until at this position or before
     * @param from recorded at or after, ISO 8601 with offset
     * @param to recorded before
     * @param effectiveFrom in force on this date or later
     * @param effectiveTo in force on this date or earlier
     */
    record FilterParameters(
            @Nullable String kecamatan,
            @Nullable Integer tahun,
            @Nullable String stream,
            @Nullable String type,
            @Nullable String actor,
            @Nullable Long until,
            @Nullable String from,
            @Nullable String to,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate effectiveFrom,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate effectiveTo) {
        EventFilter filter() {
            return new EventFilter(
                    kecamatan == null ? null : new KodeKecamatan(kecamatan),
                    tahun == null ? null : new TahunAnggaran(tahun),
                    stream == null ? null : new StreamId(stream),
                    type,
                    actor,
                    until,
                    new Between<>(instant("from", from), instant("to", to)),
                    new Between<>(effectiveFrom, effectiveTo == null ? null : effectiveTo.plusDays(1)));
        }

        private static @Nullable Instant instant(String name, @Nullable String text) {
            return text == null ? null : InstantParameter.parse(name, text);
        }
    }

    @GetMapping("/api/v1/audit/events")
    Map<String, @Nullable Object> events(
            @ParameterObject FilterParameters parameters,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + DEFAULT_LIMIT) int limit,
            Authentication caller) {
        EventFilter filter = parameters.filter();
        KodeKecamatan kecamatan = filter.kecamatan();
        if (kecamatan == null) {
            ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        } else {
            ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kecamatan);
        }
        EventPage page = log.page(filter, Cursor.after(after, limit(limit)));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("events", page.events().stream().map(EventsJson::of).toList());
        json.put("next", page.next());
        json.putAll(standing());
        return json;
    }

    @GetMapping("/api/v1/audit/events/{id}")
    Map<String, @Nullable Object> event(@PathVariable String id, Authentication caller) {
        Rantai rantai =
                penelusuran.of(id).orElseThrow(() -> new NotFound("event", id)).readBy(CurrentActor.of(caller));
        StoredEvent stored = rantai.peristiwa();
        Map<String, @Nullable Object> json = new LinkedHashMap<>(EventsJson.of(stored));
        json.put("payloadSha256", Sidik.of(stored.row().payload()));
        json.put("metadataSha256", Sidik.of(stored.row().metadata()));
        json.put("command", stored.readable().map(e -> command(e.meta())).orElse(null));
        json.put("sameCommand", brief(rantai.seperintah()));
        json.put("corrects", rantai.dikoreksi() == null ? null : EventsJson.brief(rantai.dikoreksi()));
        json.put("corrections", brief(rantai.koreksi()));
        json.put("sameCorrelation", brief(rantai.sekorelasi()));
        json.put("caused", brief(rantai.akibat()));
        json.put("searched", Map.of("from", rantai.dari(), "to", rantai.sampai()));
        json.put("logPosition", log.head());
        json.put("policy", ScoringPolicy.CURRENT.id());
        return json;
    }

    private static Map<String, @Nullable Object> command(EventMeta meta) {
        Map<String, @Nullable Object> command = new LinkedHashMap<>();
        command.put("id", meta.commandId());
        command.put("correlationId", meta.correlationId());
        command.put("causationId", meta.causationId());
        return command;
    }

    static int limit(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", Integer.toString(limit));
        }
        return limit;
    }

    private static List<Map<String, @Nullable Object>> brief(Collection<? extends Recorded<?>> events) {
        return events.stream().map(EventsJson::brief).toList();
    }

    private Map<String, @Nullable Object> standing() {
        long head = log.head();
        Map<String, @Nullable Object> standing = new LinkedHashMap<>();
        standing.put("position", head);
        standing.put("recordedAt", log.recordedAt(head).map(Instant::toString).orElse(null));
        standing.put("policy", ScoringPolicy.CURRENT.id());
        return standing;
    }
}
