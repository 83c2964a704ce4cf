package id.jejakkinerja.runtime.eventlog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some events of the log, and where to go on.
 *
 * @param events in the order asked for; may be fewer than asked for, even none, although more follow
 * @param next the cursor of the next page; null when there is none
 */
public record EventPage(List<StoredEvent> events, @Nullable Long next) {
    public EventPage {
        events = List.copyOf(events);
    }

    /**
     * Where a page begins, which way it goes, and how long it gets.
     *
     * @param position it begins beyond this one; null for the end of the log at which it begins
     * @param newestFirst whether it goes back in the log
     * @param limit at most so many events
     */
    public record Cursor(@Nullable Long position, boolean newestFirst, int limit) {
        /** From beyond a position on. */
        public static Cursor after(long position, int limit) {
            return new Cursor(position, false, limit);
        }
    }
}
