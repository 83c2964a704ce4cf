package id.jejakkinerja.runtime.command;

import java.util.List;

/**
 * What a command led to.
 *
 * @param position place in the log of its last event
 * @param events in log order, at least one
 */
public record CommandReceipt(long position, List<StoredEvent> events) {
    /**
     * One stored event.
     *
     * @param type stored name of the event
     */
    public record StoredEvent(String id, String type, long position) {}

    public CommandReceipt {
        events = List.copyOf(events);
    }
}
