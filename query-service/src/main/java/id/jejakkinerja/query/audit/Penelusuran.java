package id.jejakkinerja.query.audit;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.ExpenditureCorrected;
import id.jejakkinerja.kernel.event.RealizationCorrected;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.runtime.eventlog.EventFilter;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventPage.Cursor;
import id.jejakkinerja.runtime.eventlog.StoredEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what belongs to an event, without an index that every write would have to keep up. The events of one command have ids that follow
 * from the command's. A correction stands in the stream of what it corrects. What a request or an import did besides lies near by, so only
 * the {@value #NEAR} positions on either side are looked at, and the answer says so.
 */
@Component
public class Penelusuran {
    static final int NEAR = 50;

    /** So many ids of a command are asked for at once; few commands have more than two events. */
    private static final int IDS = 16;

    private final EventLog log;

    Penelusuran(EventLog log) {
        this.log = log;
    }

    /** What belongs to an event; empty when there is none of this id. */
    public Optional<Rantai> of(String id) {
        return log.events(List.of(id)).stream()
                .findFirst()
                .map(stored ->
                        stored.readable().map(event -> of(stored, event)).orElseGet(() -> Rantai.unreadable(stored)));
    }

    private Rantai of(StoredEvent stored, Recorded<DomainEvent> event) {
        long first = Math.max(1, event.position() - NEAR);
        List<StoredEvent> around =
                log.page(EventFilter.ALL, Cursor.after(first - 1, 2 * NEAR + 1)).events();
        List<Recorded<DomainEvent>> near = readable(around);
        List<Recorded<DomainEvent>> later = readable(log.storedFrom(event.stream(), event.sequence() + 1));
        EventMeta meta = event.meta();
        String corrects = corrects(event.event());
        return new Rantai(
                stored,
                siblings(event),
                corrects == null
                        ? null
                        : readable(log.events(List.of(corrects))).stream()
                                .findFirst()
                                .orElse(null),
                later.stream()
                        .filter(e -> event.id().equals(corrects(e.event())))
                        .toList(),
                near.stream()
                        .filter(e -> e.meta().correlationId().equals(meta.correlationId())
                                && !e.meta().commandId().equals(meta.commandId()))
                        .toList(),
                Stream.concat(near.stream(), later.stream())
                        .filter(e -> isCausedBy(e.meta(), event))
                        .distinct()
                        .sorted(Comparator.comparingLong(Recorded::position))
                        .toList(),
                first,
                around.getLast().row().position());
    }

    /** What cannot be read belongs to nothing that anybody could tell; it stands in the list of events. */
    private static List<Recorded<DomainEvent>> readable(List<StoredEvent> events) {
        return events.stream().flatMap(e -> e.readable().stream()).toList();
    }

    private List<Recorded<DomainEvent>> siblings(Recorded<DomainEvent> event) {
        List<Recorded<DomainEvent>> siblings = new ArrayList<>();
        int asked = 0;
        int found;
        do {
            List<String> ids = IntStream.range(asked, asked + IDS)
                    .mapToObj(n -> EventId.of(event.meta().commandId(), n))
                    .toList();
            List<StoredEvent> events = log.events(ids);
            siblings.addAll(readable(events));
            found = events.size();
            asked += IDS;
        } while (found == IDS);
        siblings.removeIf(e -> e.id().equals(event.id()));
        return siblings;
    }

    /** Events of one command share their cause and do not cause each other. */
    private static boolean isCausedBy(EventMeta meta, Recorded<DomainEvent> event) {
        String cause = meta.causationId();
        return cause != null
                && !meta.commandId().equals(event.meta().commandId())
                && (cause.equals(event.id()) || cause.equals(event.meta().commandId()));
    }

    private static @Nullable String corrects(DomainEvent event) {
        return event instanceof RealizationCorrected e
                ? e.corrects()
                : event instanceof ExpenditureCorrected e ? e.corrects() : null;
    }
}
