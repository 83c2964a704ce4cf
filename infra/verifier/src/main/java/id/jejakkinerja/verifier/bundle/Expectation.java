package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the auditor knows from elsewhere.
 *
 * @param keys any of which must be in the bundle; none when the auditor has none
 * @param events how many there must be, or null
 * @param lastId of the event in the last line, or null
 */
public record Expectation(
        List<VerifierKey> keys,
        @Nullable Long events,
        @Nullable String lastId) {
    public Expectation {
        keys = List.copyOf(keys);
    }

    /** Every rule there is, and of those that need the auditor's word the ones that have it. */
    List<BundleRule> rules() {
        List<BundleRule> rules = new ArrayList<>(List.of(
                new ZipAsWritten(),
                new KeysFollow(),
                new CheckpointSigned(),
                new LinesCanonical(),
                new TextStored(),
                new LeavesRise(),
                new StreamsWhole(),
                new IdsOnce(),
                new ProofsBelong(),
                new EventsInTree(),
                new ReadmeAsWritten()));
        if (!keys.isEmpty()) {
            rules.add(new KeyTrusted(keys));
        }
        if (events != null || lastId != null) {
            rules.add(new CountsExpected(events, lastId));
        }
        return rules;
    }
}
