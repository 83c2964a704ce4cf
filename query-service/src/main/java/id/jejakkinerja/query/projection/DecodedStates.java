package id.jejakkinerja.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.query.fold.StreamState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Kept states as values. Reading one from its JSON costs more than all else a read does, so it is done once for each version of its
 * row: whoever writes the row, by whatever way, makes PostgreSQL give it another ({@code xmin}), and another generation has others.
 */
@Component
class DecodedStates {
    /** Characters of JSON that the values came from, all together. */
    private static final long MOST = 64L * 1024 * 1024;

    private record Decoded(long version, StreamState state, int characters) {}

    private final StreamRows rows;
    private final Cache<String, Decoded> decoded = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String stream, Decoded entry) -> entry.characters())
            .build();

    DecodedStates(StreamRows rows) {
        this.rows = rows;
    }

    /** The states of streams as the caller's transaction sees them; streams that do not exist are left out. */
    List<StreamState> of(Collection<StreamId> ids) {
        Map<String, Long> versions = new TreeMap<>();
        rows.versions(ids.stream().map(StreamId::value).toList())
                .forEach(row -> versions.put(row.getStream(), row.getVersion()));
        Map<String, StreamState> states = new TreeMap<>();
        Map<String, Long> changed = new TreeMap<>();
        versions.forEach((stream, version) -> {
            Decoded known = decoded.getIfPresent(stream);
            if (known != null && known.version() == version) {
                states.put(stream, known.state());
            } else {
                changed.put(stream, version);
            }
        });
        rows.findAllById(changed.keySet()).forEach(row -> {
            String stream = row.id().value();
            StreamState state = StateJson.read(row.state(), StreamState.typeOf(row.id()));
            decoded.put(
                    stream,
                    new Decoded(
                            Objects.requireNonNull(changed.get(stream)),
                            state,
                            row.state().length()));
            states.put(stream, state);
        });
        return List.copyOf(states.values());
    }
}
