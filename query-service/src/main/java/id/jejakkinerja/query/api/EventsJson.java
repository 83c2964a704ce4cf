package id.jejakkinerja.query.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Events as the audit API answers them. */
final class EventsJson {
    static final String PATH = "/api/v1/audit/events/";

    private EventsJson() {}

    /** An event with all that is stored of it; of one that cannot be read, the texts as they are. */
    static Map<String, @Nullable Object> of(StoredEvent stored) {
        LogRow row = stored.row();
        EventMeta meta = stored.readable().map(Recorded::meta).orElse(null);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", row.eventId());
        json.put("position", row.position());
        json.put("stream", row.stream());
        json.put("sequence", row.sequence());
        json.put("type", row.eventName());
        json.put("version", meta == null ? row.eventVersion() : row.version());
        json.put("recordedAt", row.recordedAt().toString());
        json.put("effectiveDate", meta == null ? null : meta.effectiveDate().toString());
        json.put("payload", meta == null ? row.payload() : payload(row.payload()));
        json.put("metadata", meta == null ? row.metadata() : meta.toMap());
        if (meta == null) {
            json.put("unreadable", true);
        }
        return json;
    }

    /** An event in one line, and where to read all of it. */
    static Map<String, @Nullable Object> brief(Recorded<?> event) {
        EventMeta meta = event.meta();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.put("position", event.position());
        json.put("stream", event.stream().value());
        json.put("type", EventNames.of(event.event().getClass()).name());
        json.put("recordedAt", meta.recordedAt().toString());
        json.put("effectiveDate", meta.effectiveDate().toString());
        json.put("actor", meta.actor().subject());
        json.put("reason", meta.reason());
        json.put("href", PATH + event.id());
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
