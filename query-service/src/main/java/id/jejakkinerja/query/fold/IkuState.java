package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.event.IkuEvent;
import id.jejakkinerja.kernel.event.IkuIssued;
import id.jejakkinerja.kernel.event.StreamId;
import java.util.List;
import java.util.Optional;

/**
 * The key performance indicators of a kecamatan.
 *
 * @param decrees oldest first; the last is in force
 */
public record IkuState(StreamId stream, List<IkuDecree> decrees, LogPosition reached) implements StreamState {

    public IkuState {
        decrees = List.copyOf(decrees);
    }

    public static IkuState initial(StreamId stream) {
        return new IkuState(stream, List.of(), LogPosition.START);
    }

    public IkuState evolve(IkuEvent event, Origin origin) {
        return switch (event) {
            case IkuIssued e ->
                new IkuState(
                        stream, Sorted.with(decrees, new IkuDecree(e.indikator(), origin)), LogPosition.of(origin));
        };
    }

    /** The decree in force. */
    public Optional<IkuDecree> current() {
        return decrees.isEmpty() ? Optional.empty() : Optional.of(decrees.getLast());
    }
}
