package id.jejakkinerja.runtime.notary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record as the command side tells it to the query side of its own deployment.
 *
 * @param latest null while nothing is signed
 * @param checkpoints those asked for
 */
public record NotaryAnswer(
        @Nullable PublishedCheckpoint latest, List<PublishedCheckpoint> checkpoints, List<PublishedKey> keys) {
    /** Where it is told; a reverse proxy has no route to it. */
    public static final String PATH = "/internal/notary";

    public NotaryAnswer {
        checkpoints = List.copyOf(checkpoints);
        keys = List.copyOf(keys);
    }
}
