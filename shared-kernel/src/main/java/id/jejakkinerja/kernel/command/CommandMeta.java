package id.jejakkinerja.kernel.command;

import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes with every command.
 *
 * @param commandId the caller's Idempotency-Key; a known one has no second effect
 * @param effectiveDate the legal or accounting date the caller states; today in Jember where they state none
 * @param correlationId the request or import it belongs to
 * @param causationId what its events will name as their cause
 */
public record CommandMeta(
        String commandId,
        Actor actor,
        LocalDate effectiveDate,
        @Nullable String reason,
        @Nullable DasarHukum basis,
        @Nullable Provenance provenance,
        String correlationId,
        @Nullable String causationId) {

    /** The stored form of {@link EventMeta}, to which the log adds the recording time. */
    public Map<String, String> stored() {
        return recordedAt(Instant.EPOCH).toMap();
    }

    /** The metadata of the events that follow from this command. */
    public EventMeta recordedAt(Instant now) {
        return new EventMeta(
                commandId, actor, now, effectiveDate, reason, basis, provenance, correlationId, causationId);
    }
}
