package id.jejakkinerja.runtime.notary;

import java.util.List;
import java.util.Optional;

/**
 * All that the notary has ever signed. Leaves are numbered in log order: the leaf with index {@code n} is the event with the {@code n+1}st
 * lowest position, so whoever has the log can compute the tree that a checkpoint speaks of. Where the notary is in another process that does
 * not answer, every method throws {@link java.io.UncheckedIOException}.
 */
public interface NotaryRecord {
    /** The checkpoint of the largest tree; empty while the log is. */
    Optional<PublishedCheckpoint> latest();

    /** Checkpoints of trees larger than so many leaves, smallest first, at most so many. */
    List<PublishedCheckpoint> checkpoints(long beyondTreeSize, int limit);

    /** All keys that were ever signed with, oldest first. */
    List<PublishedKey> keys();
}
