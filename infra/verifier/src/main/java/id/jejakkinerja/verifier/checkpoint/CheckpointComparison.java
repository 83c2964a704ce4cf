package id.jejakkinerja.verifier.checkpoint;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.ConsistencyProof;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.TreeHash;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the log of a newer checkpoint begins with the whole log of an older one. */
public final class CheckpointComparison {
    /** A checkpoint as it was found. */
    public record Given(String fileName, String note) {}

    private final List<VerifierKey> keys;
    private final Findings found = new Findings();

    private CheckpointComparison(List<VerifierKey> keys) {
        this.keys = keys;
    }

    /**
     * Compares two checkpoints.
     *
     * @param keys each checkpoint must be signed by one of them; two when the log changed its key in between
     * @param proof JSON of a consistency proof, or null when there is none
     */
    public static Findings compare(Given older, Given newer, List<VerifierKey> keys, @Nullable String proof) {
        CheckpointComparison comparison = new CheckpointComparison(List.copyOf(keys));
        Optional<Checkpoint> first = comparison.open(older);
        Optional<Checkpoint> second = comparison.open(newer);
        comparison.found.examined(Area.CHECKPOINT);
        if (first.isPresent() && second.isPresent()) {
            comparison.compare(first.get(), second.get(), proof);
            comparison.found.examined(Area.CONSISTENCY);
        }
        return comparison.found;
    }

    private Optional<Checkpoint> open(Given given) {
        String detail = "";
        for (VerifierKey key : keys) {
            try {
                Checkpoint checkpoint = Checkpoint.open(given.note, key);
                if (SignedNote.parse(given.note).signatures() == 1) {
                    return Optional.of(checkpoint);
                }
                detail = "signatures by others";
            } catch (InvalidEvidence e) {
                detail = String.valueOf(e.getMessage());
            }
        }
        found.add(Fault.of(FaultCode.CHECKPOINT_UNTRUSTED, given.fileName, detail));
        return Optional.empty();
    }

    private void compare(Checkpoint older, Checkpoint newer, @Nullable String proof) {
        if (!older.origin().equals(newer.origin())) {
            found.add(Fault.of(FaultCode.ORIGINS_DIFFER, older.origin(), newer.origin()));
        } else if (older.treeSize() > newer.treeSize()) {
            found.add(Fault.of(FaultCode.SIZES_REVERSED, older.treeSize(), newer.treeSize()));
        } else if (older.treeSize() == newer.treeSize()) {
            same(older, newer.root());
        } else if (older.treeSize() == 0) {
            // Every log begins with the empty one.
            same(older, TreeHash.EMPTY_ROOT);
        } else if (proof == null) {
            found.add(Fault.of(FaultCode.PROOF_MISSING, older.treeSize(), newer.treeSize()));
        } else {
            prove(older, newer, proof);
        }
    }

    private void same(Checkpoint older, TreeHash root) {
        if (!older.root().equals(root)) {
            found.add(Fault.of(FaultCode.ROOTS_DIFFER, older.treeSize(), older.root(), root));
        }
    }

    private void prove(Checkpoint older, Checkpoint newer, String json) {
        ConsistencyProof proof;
        try {
            proof = ProofJson.read(json);
        } catch (IllegalArgumentException e) {
            found.add(Fault.of(FaultCode.PROOF_MALFORMED, String.valueOf(e.getMessage())));
            return;
        }
        if (proof.oldSize() != older.treeSize() || proof.newSize() != newer.treeSize()) {
            found.add(Fault.of(
                    FaultCode.PROOF_OF_OTHER_SIZES,
                    proof.oldSize(),
                    proof.newSize(),
                    older.treeSize(),
                    newer.treeSize()));
        } else if (!proof.proves(older.root(), newer.root())) {
            found.add(Fault.of(FaultCode.INCONSISTENT, older.treeSize(), newer.treeSize()));
        }
    }
}
