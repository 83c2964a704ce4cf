package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;

/** The proof leads from the event, as its stored bytes are, to the root of the checkpoint. */
final class EventsInTree implements BundleRule {
    @Override
    public Area area() {
        return Area.PROOFS;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        if (!isInTree(pair)) {
            found.add(
                    Fault.of(FaultCode.NOT_IN_TREE, pair.number(), pair.event().id()));
        }
    }

    private static boolean isInTree(Pair pair) {
        try {
            return pair.proof()
                    .proves(pair.event().leaf().hash(), pair.checkpoint().root());
        } catch (InvalidEvidence e) {
            return false; // what has no leaf is in no tree
        }
    }
}
