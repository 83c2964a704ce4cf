package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import id.jejakkinerja.verifier.report.Area;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import id.jejakkinerja.verifier.report.Findings;
import java.nio.charset.CharacterCodingException;

/** Payload and metadata are text: other bytes could show as one thing here and as another there. */
final class TextStored implements BundleRule {
    @Override
    public Area area() {
        return Area.EVENTS;
    }

    @Override
    public void pair(Pair pair, Findings found) {
        try {
            Utf8.decode(BundledEvent.bytes(pair.event().payload()));
            Utf8.decode(BundledEvent.bytes(pair.event().metadata()));
        } catch (CharacterCodingException | InvalidEvidence e) {
            found.add(Fault.of(FaultCode.NOT_UTF8, pair.number(), pair.event().id()));
        }
    }
}
