package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundleFigures;
import id.jejakkinerja.verifier.report.Findings;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a verification.
 *
 * @param figures what is in the bundle, or null when it was too broken to say
 * @param streams by name
 */
public record BundleReport(Findings findings, @Nullable BundleFigures figures, Map<String, StreamEnd> streams) {
    public BundleReport {
        streams = Collections.unmodifiableMap(new TreeMap<>(streams));
    }
}
