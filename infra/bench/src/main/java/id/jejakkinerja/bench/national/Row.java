package id.jejakkinerja.bench.national;

import id.jejakkinerja.kernel.event.StreamId;
import java.time.Instant;

/** An event as the log stores it; its position comes from the log. */
public record Row(
        String id,
        StreamId stream,
        long sequence,
        Instant recordedAt,
        String name,
        int version,
        String payload,
        String metadata) {
    /** Takes rows in log order. */
    @FunctionalInterface
    public interface Sink {
        void take(Row row);
    }
}
