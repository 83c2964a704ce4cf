package id.jejakkinerja.query.saksi;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.stream.IntStream;

/**
 * Whether an event can have come of the command that its metadata name: the command side derives the ids of events from those of their
 * commands (decision 12). Whoever writes a row past it, before the notary looks, gets it signed like any other, and is found here unless
 * he knows the rule.
 */
final class Origin {
    /** No command has as many events. */
    private static final int MOST = 10_000;

    private Origin() {}

    static boolean isItsCommand(LogRow row) {
        try {
            String command = KernelJson.stored()
                    .readTree(row.metadata())
                    .path("commandId")
                    .asText();
            return IntStream.range(0, MOST).anyMatch(n -> EventId.of(command, n).equals(row.eventId()));
        } catch (JsonProcessingException e) {
            return false; // who wrote that was not the command side
        }
    }
}
