package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.runtime.eventlog.LogRow;

/**
 * A leaf as the witness keeps it, with what names its event.
 *
 * @param index from 0, in log order
 * @param position of the event in the log
 */
record WitnessedLeaf(long index, long position, String eventId, String stream, TreeHash hash) {

    static WitnessedLeaf of(long index, LogRow row) {
        return new WitnessedLeaf(index, row.position(), row.eventId(), row.stream(), hash(row));
    }

    /** What the stored bytes of a row hash to; of a row that can be no leaf any more, the hash of nothing, which no leaf has. */
    static TreeHash hash(LogRow row) {
        try {
            return row.leaf().hash();
        } catch (NumberFormatException | InvalidEvidence e) {
            return TreeHash.EMPTY_ROOT;
        }
    }
}
