package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.VerifierKey;
import java.util.List;

/**
 * The keys of a log up to the one that signed the checkpoint.
 *
 * @param keys oldest first, at least one
 * @param successions for each key but the first, the note by the one before it (see {@link id.jejakkinerja.kernel.evidence.Succession})
 */
public record KeyChain(List<VerifierKey> keys, List<String> successions) {
    /** @throws IllegalArgumentException unless there is a note between any two keys */
    public KeyChain {
        keys = List.copyOf(keys);
        successions = List.copyOf(successions);
        if (keys.isEmpty() || successions.size() != keys.size() - 1) {
            throw new IllegalArgumentException(keys.size() + " keys and " + successions.size() + " successions");
        }
    }
}
