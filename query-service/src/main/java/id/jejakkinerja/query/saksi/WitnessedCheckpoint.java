package id.jejakkinerja.query.saksi;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.TreeHash;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published checkpoint and what the witness found.
 *
 * @param number counts what was found, from 1
 * @param treeSize number of leaves
 * @param note the C2SP signed note as published
 * @param signedAt by the notary's clock
 * @param keyNumber of the believed key that signed it, from 1; null when none did
 * @param checkedAt by the database's clock
 */
public record WitnessedCheckpoint(
        long number,
        long treeSize,
        String note,
        Instant signedAt,
        @Nullable Integer keyNumber,
        Verdict verdict,
        Instant checkedAt) {

    public boolean agrees() {
        return verdict == Verdict.AGREES;
    }

    /** The root that the note states, whoever signed it; empty when it states none. */
    public Optional<TreeHash> root() {
        try {
            int end = note.lastIndexOf("\n\n");
            SignedNote.parse(note);
            return Optional.of(Checkpoint.parse(note.substring(0, end + 1)).root());
        } catch (InvalidEvidence e) {
            return Optional.empty();
        }
    }
}
