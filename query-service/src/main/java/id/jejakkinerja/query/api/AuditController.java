package id.jejakkinerja.query.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.scoring.ScoringPolicy;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import id.jejakkinerja.runtime.edge.CurrentActor;
import id.jejakkinerja.runtime.edge.ForbiddenRead;
import id.jejakkinerja.runtime.edge.InstantParameter;
import id.jejakkinerja.runtime.eventlog.EventFilter;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import id.jejakkinerja.runtime.json.KernelJson;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/audit/events}: the log in order, a page at a time. */
@RestController
@Tag(name = "audit")
class AuditController {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;

    private final EventLog log;

    AuditController(EventLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/audit/events")
    Map<String, @Nullable Object> events(
            @RequestParam(required = false) @Nullable String kecamatan,
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "" + DEFAULT_LIMIT) int limit,
            Authentication caller) {
        KodeKecamatan kode = kecamatan == null ? null : new KodeKecamatan(kecamatan);
        if (kode == null) {
            ForbiddenRead.unlessSeesAll(CurrentActor.of(caller));
        } else {
            ForbiddenRead.unlessMayRead(CurrentActor.of(caller), kode);
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidValue("limit", Integer.toString(limit));
        }
        List<StoredEvent> events = log.page(new EventFilter(
                kode,
                tahun == null ? null : new TahunAnggaran(tahun),
                type,
                actor,
                instant("from", from),
                instant("to", to),
                after,
                limit));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("events", events.stream().map(AuditController::json).toList());
        json.put(
                "next",
                events.size() < limit ? null : events.getLast().recorded().position());
        long head = log.head();
        json.put("position", head);
        json.put("recordedAt", log.recordedAt(head).map(Instant::toString).orElse(null));
        json.put("policy", ScoringPolicy.CURRENT.id());
        return json;
    }

    private static @Nullable Instant instant(String name, @Nullable String text) {
        return text == null ? null : InstantParameter.parse(name, text);
    }

    private static Map<String, @Nullable Object> json(StoredEvent stored) {
        EventMeta meta = stored.recorded().meta();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", stored.recorded().id());
        json.put("position", stored.recorded().position());
        json.put("stream", stored.recorded().stream().value());
        json.put("sequence", stored.recorded().sequence());
        json.put("type", stored.name());
        json.put("version", stored.version());
        json.put("recordedAt", meta.recordedAt().toString());
        json.put("effectiveDate", meta.effectiveDate().toString());
        json.put("payload", payload(stored.payload()));
        json.put("metadata", meta.toMap());
        return json;
    }

    private static Object payload(String stored) {
        try {
            return KernelJson.stored().readValue(stored, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored payload is not JSON", e);
        }
    }
}
