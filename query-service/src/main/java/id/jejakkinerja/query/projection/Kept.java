package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.query.fold.StreamState;
import java.util.Optional;
import java.util.Set;

/** What the read model holds already, as far as a batch must know. */
interface Kept {
    Optional<StreamRow> stream(StreamId id);

    /** The state that a row of {@link #stream} stands for. */
    StreamState state(StreamRow row);

    Set<StreamId> streamsOf(KodeKecamatan kecamatan);

    Optional<CapaianEntry> entry(CapaianKey key);

    /** The beginning of a replay. */
    Kept NOTHING = new Kept() {
        @Override
        public Optional<StreamRow> stream(StreamId id) {
            return Optional.empty();
        }

        @Override
        public StreamState state(StreamRow row) {
            throw new IllegalStateException("nothing is kept of " + row.id());
        }

        @Override
        public Set<StreamId> streamsOf(KodeKecamatan kecamatan) {
            return Set.of();
        }

        @Override
        public Optional<CapaianEntry> entry(CapaianKey key) {
            return Optional.empty();
        }
    };
}
