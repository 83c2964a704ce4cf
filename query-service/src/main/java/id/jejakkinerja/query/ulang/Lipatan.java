package id.jejakkinerja.query.ulang;

import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.fold.StreamState;
import id.jejakkinerja.query.projection.KeptRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * States folded from the first event on, each as far as the kept one that it is compared with.
 *
 * @param events how many were folded
 */
record Lipatan(Map<StreamId, KeptRow<StreamState>> states, long events) {

    /**
     * Folds up to a position, and of a stream whose kept state is beyond that as many events more as it has.
     *
     * @param events of some streams, in log order
     */
    static Lipatan of(List<? extends Recorded<?>> events, long reached, Map<StreamId, KeptRow<StreamState>> kept) {
        Map<StreamId, StreamState> states = new HashMap<>();
        Map<StreamId, Long> sequences = new HashMap<>();
        long folded = 0;
        for (Recorded<?> event : events) {
            KeptRow<StreamState> row = kept.get(event.stream());
            if (event.position() <= reached || (row != null && event.sequence() <= row.sequence())) {
                StreamState before = states.computeIfAbsent(event.stream(), StreamState::initial);
                states.put(event.stream(), before.evolve(event));
                sequences.put(event.stream(), event.sequence());
                folded++;
            }
        }
        Map<StreamId, KeptRow<StreamState>> rows = new TreeMap<>();
        states.forEach((id, state) -> rows.put(id, KeptRow.of(state, sequences.getOrDefault(id, -1L))));
        return new Lipatan(rows, folded);
    }
}
