package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A log written by hand: ten positions between events, one minute between recordings. The event at position 30 has the id "e30". */
public final class Log {

    private static final Instant START = Instant.parse("2024-03-01T01:00:00Z");

    private final List<Recorded<?>> events = new ArrayList<>();
    private final Map<StreamId, Long> sequences = new HashMap<>();
    private LocalDate effective = LocalDate.of(2023, 1, 2);
    private @Nullable String reason;
    private @Nullable DasarHukum basis;
    private @Nullable Provenance provenance;

    /** What the following events say about themselves. */
    public Log on(String date) {
        effective = LocalDate.parse(date);
        reason = null;
        basis = null;
        provenance = null;
        return this;
    }

    public Log because(String why) {
        reason = why;
        return this;
    }

    public Log basedOn(DasarHukum document) {
        basis = document;
        return this;
    }

    public Log from(Provenance.Kind kind, String note) {
        provenance = new Provenance(kind, note);
        return this;
    }

    /** Adds an event and returns the log; its id is {@code "e" + position}. */
    public Log add(StreamId stream, DomainEvent event) {
        long position = 10L * (events.size() + 1);
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        KodeKecamatan kecamatan = stream.kecamatan().orElse(null);
        EventMeta meta = new EventMeta(
                "c" + position,
                new Actor(
                        kecamatan == null ? "bappeda" : "operator",
                        Set.of(kecamatan == null ? Peran.BAPPEDA : Peran.OPERATOR),
                        kecamatan),
                START.plusSeconds(60L * events.size()),
                effective,
                reason,
                basis,
                provenance,
                "import",
                null);
        events.add(new Recorded<>(position, "e" + position, stream, sequence, event, meta));
        return this;
    }

    /** Id of the event added last. */
    public String last() {
        return events.getLast().id();
    }

    public List<Recorded<?>> events() {
        return List.copyOf(events);
    }
}
