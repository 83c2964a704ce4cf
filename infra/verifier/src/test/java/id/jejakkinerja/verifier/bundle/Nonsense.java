package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.StrictBase64;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Logs that no platform writes, properly signed: what somebody could do who has the key. */
final class Nonsense {
    private static final String STREAM = "s";

    private Nonsense() {}

    static byte[] random(HonestBundle honest, Random random) {
        // The keys that the auditor of the honest bundle trusts signed this one too.
        Log log = switch (random.nextInt(5)) {
            case 0 -> sequenceMissing();
            case 1 -> positionsFall();
            case 2 -> idTwice();
            case 3 -> leafWithoutPosition();
            default -> notText();
        };
        return HonestBundle.of(log, honest.keys(), Set.of(STREAM)).zip();
    }

    static Log sequenceMissing() {
        return new Log(List.of(event(0, 10, 0), event(1, 20, 2), event(2, 30, 3)));
    }

    static Log positionsFall() {
        return new Log(List.of(event(0, 10, 0), event(1, 30, 1), event(2, 20, 2)));
    }

    static Log idTwice() {
        BundledEvent first = event(0, 10, 0);
        BundledEvent second = event(1, 20, 1);
        return new Log(List.of(first, withId(second, first.id())));
    }

    /** Between positions 5 and 6 there is no place for the leaf of another stream. */
    static Log leafWithoutPosition() {
        return new Log(List.of(event(0, 5, 0), Log.event(1, 3, "lain", 0, "{}"), event(2, 6, 1)));
    }

    static Log notText() {
        BundledEvent e = event(0, 10, 0);
        String bytes = StrictBase64.encode(new byte[] {(byte) 0xc3, 0x28});
        List<BundledEvent> events = new ArrayList<>();
        events.add(
                new BundledEvent(0, e.id(), 10, STREAM, 0, e.type(), e.version(), e.recordedAt(), bytes, e.metadata()));
        return new Log(events);
    }

    static BundledEvent event(long leaf, long position, long sequence) {
        return Log.event(leaf, position, STREAM, sequence, "{}");
    }

    private static BundledEvent withId(BundledEvent e, String id) {
        return new BundledEvent(
                e.leafIndex(),
                id,
                e.position(),
                e.stream(),
                e.sequence(),
                e.type(),
                e.version(),
                e.recordedAt(),
                e.payload(),
                e.metadata());
    }
}
