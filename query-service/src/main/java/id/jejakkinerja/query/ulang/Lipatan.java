package id.jejakkinerja.query.ulang;

import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.projection.FoldedStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * States folded from the first event on, each as far as the one that it is compared with.
 *
 * @param events how many were folded
 */
record Lipatan(Map<StreamId, FoldedStream> streams, long events) {

    /**
     * Folds up to a position, and of a stream that readers see beyond that as many events more as it has.
     *
     * @param events of some streams, in log order
     */
    static Lipatan of(List<? extends Recorded<?>> events, long reached, Map<StreamId, FoldedStream> seen) {
        Map<StreamId, StreamState> states = new HashMap<>();
        Map<StreamId, Long> sequences = new HashMap<>();
        long folded = 0;
        for (Recorded<?> event : events) {
            FoldedStream stream = seen.get(event.stream());
            if (event.position() <= reached || (stream != null && event.sequence() <= stream.sequence())) {
                StreamState before = states.computeIfAbsent(event.stream(), StreamState::initial);
                states.put(event.stream(), before.evolve(event));
                sequences.put(event.stream(), event.sequence());
                folded++;
            }
        }
        Map<StreamId, FoldedStream> streams = new TreeMap<>();
        states.forEach((id, state) -> streams.put(id, FoldedStream.of(state, sequences.getOrDefault(id, -1L))));
        return new Lipatan(streams, folded);
    }
}
