package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.kernel.value.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event behind a figure: what a reader needs to ask who, when, why and on which document.
 *
 * @param event its id
 * @param type its stored name
 * @param position its place in the log
 * @param actor account name of who caused it
 * @param roles the actor's roles, in a fixed order so that equal histories give equal states
 * @param recordedAt the platform's clock
 * @param effectiveDate the legal or accounting date
 */
public record Origin(
        String event,
        String type,
        long position,
        String actor,
        List<Peran> roles,
        Instant recordedAt,
        LocalDate effectiveDate,
        @Nullable String reason,
        @Nullable DasarHukum basis,
        @Nullable Provenance provenance) {

    public Origin {
        roles = List.copyOf(roles);
    }

    public static Origin of(Recorded<?> recorded) {
        EventMeta meta = recorded.meta();
        return new Origin(
                recorded.id(),
                EventNames.of(recorded.event().getClass()).name(),
                recorded.position(),
                meta.actor().subject(),
                sorted(meta.actor().roles()),
                meta.recordedAt(),
                meta.effectiveDate(),
                meta.reason(),
                meta.basis(),
                meta.provenance());
    }

    /** Most people have one role, and there is an origin for every event. */
    private static List<Peran> sorted(Set<Peran> roles) {
        return roles.size() == 1
                ? List.of(roles.iterator().next())
                : roles.stream().sorted().toList();
    }
}
