package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Stored events: written in their current version, read in any version that was ever released. */
public final class EventJson {
    /** Readers of the current versions, by name: a mapper would look for one anew with every event. */
    private static final Map<String, ObjectReader> READERS = EventNames.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    EventNames.Entry::name, entry -> KernelJson.stored().readerFor(entry.type())));

    private EventJson() {}

    public static String write(DomainEvent event) {
        try {
            return KernelJson.stored().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + event.getClass().getName(), e);
        }
    }

    /**
     * @param name stored name
     * @param version stored version, at most the current one
     * @throws IllegalArgumentException for a name, version or content that never was
     */
    public static DomainEvent read(String name, int version, String json) {
        EventNames.Entry entry = EventNames.find(name)
                .filter(e -> version >= 1 && version <= e.version())
                .orElseThrow(() -> new IllegalArgumentException("unknown event " + name + " v" + version));
        try {
            if (version == entry.version()) {
                return Objects.requireNonNull(READERS.get(name)).readValue(json);
            }
            JsonNode node = KernelJson.stored().readTree(json);
            return KernelJson.stored()
                    .treeToValue(Upcasters.upcast(name, version, entry.version(), (ObjectNode) node), entry.type());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot read " + name + " v" + version + ": " + json, e);
        }
    }
}
