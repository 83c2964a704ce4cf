package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Number of events and last id are those that the auditor saw on the platform. It is what finds an end that was left out.
 *
 * @param events null when nobody said
 * @param lastId null when nobody said
 */
record CountsExpected(@Nullable Long events, @Nullable String lastId) implements BundleRule {
    @Override
    public Area area() {
        return Area.EXPECTATION;
    }

    @Override
    public void end(Totals totals, Findings found) {
        if (events != null && events != totals.figures().events()) {
            found.add(Fault.of(
                    FaultCode.COUNT_UNEXPECTED, events, totals.figures().events()));
        }
        if (lastId != null && !lastId.equals(totals.figures().lastId())) {
            found.add(
                    Fault.of(FaultCode.LAST_UNEXPECTED, lastId, totals.figures().lastId()));
        }
    }
}
