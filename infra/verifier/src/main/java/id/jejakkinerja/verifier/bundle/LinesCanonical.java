package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.ProofLine;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.util.function.Supplier;

/** Every line is the one text that its content has, so nothing hides in another way to write it. */
final class LinesCanonical implements BundleRule {
    @Override
    public Area area() {
        return Area.EVENTS;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        compare(BundleEntries.EVENTS, pair.number(), pair.eventLine(), pair.event()::line, found);
        compare(BundleEntries.PROOFS, pair.number(), pair.proofLine(), () -> ProofLine.write(pair.proof()), found);
    }

    private static void compare(String name, long number, String line, Supplier<String> written, Findings found) {
        try {
            if (!written.get().equals(line)) {
                found.add(Fault.of(FaultCode.LINE_NOT_CANONICAL, name, number));
            }
        } catch (InvalidEvidence e) {
            found.add(Fault.of(FaultCode.LINE_MALFORMED, name, number, String.valueOf(e.getMessage())));
        }
    }
}
