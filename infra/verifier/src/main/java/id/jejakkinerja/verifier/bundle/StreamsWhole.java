package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.util.HashMap;
import java.util.Map;

/** Every stream begins with its first event and has none missing up to its last one here. That it ends there, no bundle can say. */
final class StreamsWhole implements BundleRule {
    private final Map<String, Long> next = new HashMap<>();

    @Override
    public Area area() {
        return Area.ORDER;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        BundledEvent event = pair.event();
        long expected = next.getOrDefault(event.stream(), 0L);
        if (event.sequence() != expected) {
            found.add(Fault.of(
                    FaultCode.SEQUENCE_BROKEN, pair.number(), event.id(), event.stream(), expected, event.sequence()));
        }
        next.put(event.stream(), event.sequence() + 1);
    }
}
