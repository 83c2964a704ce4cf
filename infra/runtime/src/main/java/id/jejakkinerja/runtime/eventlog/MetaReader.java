package id.jejakkinerja.runtime.eventlog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what events say about themselves. Of most of them little more than the ids is new, so what is said again is read once and
 * shared. Not for several threads, and not for longer than one answer of the database.
 */
final class MetaReader {
    /** What differs from command to command. */
    private static final String COMMAND = "commandId";

    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";

    private final Map<Map<String, String>, EventMeta> known = new HashMap<>();

    /**
     * Metadata as stored, read as {@link EventMeta#of} reads it.
     *
     * @throws IllegalArgumentException for anything but an object of texts
     */
    EventMeta read(String json, Instant recordedAt) {
        Map<String, String> said = metadata(json);
        String commandId = said.remove(COMMAND);
        String correlationId = said.remove(CORRELATION);
        String causationId = said.remove(CAUSATION);
        EventMeta like = known.get(said);
        if (like == null || commandId == null || correlationId == null) {
            Map<String, @Nullable String> whole = new HashMap<>(said);
            whole.put(COMMAND, commandId);
            whole.put(CORRELATION, correlationId);
            whole.put(CAUSATION, causationId);
            EventMeta meta = EventMeta.of(whole, recordedAt);
            known.put(said, meta);
            return meta;
        }
        return new EventMeta(
                commandId,
                like.actor(),
                recordedAt,
                like.effectiveDate(),
                like.reason(),
                like.basis(),
                like.provenance(),
                correlationId,
                causationId);
    }

    private static Map<String, String> metadata(String json) {
        try (JsonParser in = KernelJson.stored().createParser(json)) {
            Map<String, String> said = new HashMap<>();
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("metadata is no object: " + json);
            }
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                String value = in.nextTextValue();
                if (value == null) {
                    throw new IllegalArgumentException("metadata has " + name + ", which is no text: " + json);
                }
                said.put(name, value);
            }
            return said;
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read metadata " + json, e);
        }
    }
}
