package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundleReadme;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.util.List;

/** The README is the one that belongs to this evidence: its figures are those counted here, and nobody put other advice into it. */
final class ReadmeAsWritten implements BundleRule {
    @Override
    public Area area() {
        return Area.README;
    }

    @Override
    public void end(Totals totals, Findings found) {
        List<String> expected = List.of(BundleReadme.text(totals.figures()).split("\n", -1));
        List<String> lines = List.of(totals.readme().split("\n", -1));
        if (!lines.equals(expected)) {
            int line = 0;
            while (line < lines.size()
                    && line < expected.size()
                    && lines.get(line).equals(expected.get(line))) {
                line++;
            }
            found.add(Fault.of(FaultCode.README_WRONG, line + 1));
        }
    }
}
