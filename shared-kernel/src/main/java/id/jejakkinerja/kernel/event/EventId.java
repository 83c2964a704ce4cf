package id.jejakkinerja.kernel.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identifiers of events follow from the command they came of. So a command played into an empty log gives the same ids again, and whoever
 * knows a command's id finds its events without searching the log.
 */
public final class EventId {
    private EventId() {}

    /** The id of the n-th event of a command, counted from 0. */
    public static String of(String commandId, int n) {
        return UUID.nameUUIDFromBytes(("jejak-kinerja:" + commandId + "#" + n).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
