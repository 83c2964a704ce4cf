package id.jejakkinerja.verify.faults.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A row of the log, every column of it, as the store or the replica has it. */
public record LogRow(
        long position,
        String eventId,
        String stream,
        long sequence,
        String kind,
        Instant recordedAt,
        String eventName,
        String eventVersion,
        String payload,
        String metadata) {
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    public String commandId() {
        return meta().getOrDefault("commandId", "");
    }

    Recorded<DomainEvent> recorded() {
        return new Recorded<>(
                position,
                eventId,
                new StreamId(stream),
                sequence,
                EventJson.read(eventName, Integer.parseInt(eventVersion), payload),
                EventMeta.of(meta(), recordedAt));
    }

    /** All columns, told apart even where one is empty. */
    String text() {
        return String.join(
                "\u001f",
                List.of(
                        Long.toString(position),
                        eventId,
                        stream,
                        Long.toString(sequence),
                        kind,
                        recordedAt.toString(),
                        eventName,
                        eventVersion,
                        payload,
                        metadata));
    }

    private Map<String, String> meta() {
        try {
            return KernelJson.stored().readValue(metadata, STRINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("metadata of " + eventId + ": " + metadata, e);
        }
    }
}
