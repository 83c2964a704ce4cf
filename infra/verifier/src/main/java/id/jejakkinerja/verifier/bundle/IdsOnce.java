package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.util.HashSet;
import java.util.Set;

/** No two events have one id, or a reference to it would mean either. */
final class IdsOnce implements BundleRule {
    private final Set<String> ids = new HashSet<>();

    @Override
    public Area area() {
        return Area.ORDER;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        if (!ids.add(pair.event().id())) {
            found.add(
                    Fault.of(FaultCode.ID_REPEATED, pair.number(), pair.event().id()));
        }
    }
}
