package id.jejakkinerja.query.rebuild;

import id.jejakkinerja.query.projection.Difference;
import java.util.List;

/**
 * Two generations of the read model, both with the same events folded.
 *
 * @param position up to which every event is in the one that readers read
 * @param live the one that readers read
 * @param rebuilt the one that was filled from the log
 * @param differing how many rows differ
 * @param differences their fields, as many as a reader can look at
 */
public record Comparison(long position, Side live, Side rebuilt, long differing, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /**
     * All rows of a generation together.
     *
     * @param rows how many there are
     * @param sha256 of their canonical JSON, in the order of their keys; lower-case hex
     */
    public record Side(long generation, long rows, String sha256) {}

    /** Whether both hold the same, by their hashes. */
    public boolean isEqual() {
        return live.rows() == rebuilt.rows() && live.sha256().equals(rebuilt.sha256());
    }
}
