package id.jejakkinerja.runtime.command;

import org.jspecify.annotations.Nullable;

/**
 * By which a command and its events are found again.
 *
 * @param commandId the caller's key; repeated, the first answer is given again
 * @param correlationId the request or import this belongs to
 * @param causationId the event that this answers, as the caller says; null where the command itself is the cause of its events
 */
public record CommandIds(
        String commandId, String correlationId, @Nullable String causationId) {
    /** Names an event as the cause of a command over HTTP. */
    public static final String CAUSATION_HEADER = "X-Causation-Id";

    /** What its events will name as their cause. */
    public String cause() {
        return causationId == null ? commandId : causationId;
    }
}
