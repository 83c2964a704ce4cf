package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.RenstraAdopted;
import id.jejakkinerja.kernel.event.RenstraAmended;
import id.jejakkinerja.kernel.event.RenstraEvent;
import id.jejakkinerja.kernel.event.RenstraRegistered;
import id.jejakkinerja.kernel.event.RenstraTargetSet;
import id.jejakkinerja.kernel.event.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Renstra with all its versions.
 *
 * @param versions oldest first; the last is the one to plan by
 * @param adopted the event that made the original binding; null while it is a draft
 */
public record RenstraState(
        StreamId stream,
        List<RenstraVersion> versions,
        @Nullable Origin adopted,
        LogPosition reached) implements StreamState {

    public RenstraState {
        versions = List.copyOf(versions);
    }

    public static RenstraState initial(StreamId stream) {
        return new RenstraState(stream, List.of(), null, LogPosition.START);
    }

    public RenstraState evolve(RenstraEvent event, Origin origin) {
        LogPosition next = LogPosition.of(origin);
        return switch (event) {
            case RenstraRegistered e -> new RenstraState(stream, List.of(original(e, origin)), adopted, next);
            case RenstraTargetSet e -> new RenstraState(stream, withTarget(e, origin), adopted, next);
            case RenstraAdopted ignored -> new RenstraState(stream, versions, origin, next);
            case RenstraAmended e ->
                new RenstraState(stream, Sorted.with(versions, amendment(e, origin)), adopted, next);
        };
    }

    /** The version to plan by. */
    public Optional<RenstraVersion> current() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    private static RenstraVersion original(RenstraRegistered e, Origin origin) {
        return new RenstraVersion(0, e.struktur(), List.of(), List.of(), Sorted.empty(), origin);
    }

    private RenstraVersion amendment(RenstraAmended e, Origin origin) {
        int number = versions.isEmpty() ? 1 : versions.getLast().number() + 1;
        return new RenstraVersion(number, e.struktur(), e.mapping(), e.changes(), Sorted.empty(), origin);
    }

    private List<RenstraVersion> withTarget(RenstraTargetSet e, Origin origin) {
        if (versions.isEmpty()) {
            return versions;
        }
        List<RenstraVersion> all = new ArrayList<>(versions);
        all.set(all.size() - 1, all.getLast().withTarget(e.indikator(), e.tahun(), e.value(), origin));
        return all;
    }
}
