package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;

/** Leaves and positions rise together, and there are never more leaves than positions between two events. */
final class LeavesRise implements BundleRule {
    private long lastLeaf = -1;
    private long lastPosition;

    @Override
    public Area area() {
        return Area.ORDER;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        BundledEvent event = pair.event();
        if (event.leafIndex() <= lastLeaf) {
            found.add(Fault.of(FaultCode.LEAF_NOT_RISING, pair.number(), event.id(), event.leafIndex(), lastLeaf));
        }
        if (event.position() <= lastPosition) {
            found.add(
                    Fault.of(FaultCode.POSITION_NOT_RISING, pair.number(), event.id(), event.position(), lastPosition));
        } else if (event.leafIndex() - lastLeaf > event.position() - lastPosition) {
            found.add(Fault.of(
                    FaultCode.POSITION_BEFORE_LEAF, pair.number(), event.id(), event.leafIndex(), event.position()));
        }
        lastLeaf = event.leafIndex();
        lastPosition = event.position();
    }
}
