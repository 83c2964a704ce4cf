package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;

/**
 * A proof is for the leaf and the tree it stands beside, and every event has one. The hashes alone do not say so: trees of different sizes
 * have paths of one shape, and an event's place is not part of its leaf.
 */
final class ProofsBelong implements BundleRule {
    @Override
    public Area area() {
        return Area.PROOFS;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        String id = pair.event().id();
        if (pair.proof().leafIndex() != pair.event().leafIndex()) {
            found.add(Fault.of(
                    FaultCode.PROOF_OF_ANOTHER_LEAF,
                    pair.number(),
                    id,
                    pair.event().leafIndex(),
                    pair.proof().leafIndex()));
        }
        if (pair.proof().treeSize() != pair.checkpoint().treeSize()) {
            found.add(Fault.of(
                    FaultCode.PROOF_OF_ANOTHER_TREE,
                    pair.number(),
                    id,
                    pair.proof().treeSize(),
                    pair.checkpoint().treeSize()));
        }
    }

    @Override
    public void end(Totals totals, Findings found) {
        if (totals.proofs() != totals.figures().events()) {
            found.add(Fault.of(FaultCode.PROOFS_UNEVEN, totals.figures().events(), totals.proofs()));
        }
    }
}
