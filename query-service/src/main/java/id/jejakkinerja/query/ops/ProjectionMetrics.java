package id.jejakkinerja.query.ops;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * {@code jejak_processor_lag_events}, {@code jejak_processor_lag_seconds} and {@code jejak_event_store_position}, read every few seconds;
 * there are none before the first reading. The gauges stay and their reading changes: one that is registered anew while Prometheus asks
 * is there twice for a moment, and the whole answer fails.
 */
@Component
class ProjectionMetrics {
    private static final Tags PROCESSOR = Tags.of("processor", "live-view");

    private final Lag lag;
    private final MeterRegistry meters;
    private volatile Lag.@Nullable Reading last;

    ProjectionMetrics(Lag lag, MeterRegistry meters) {
        this.lag = lag;
        this.meters = meters;
    }

    @Scheduled(fixedDelayString = "${jejak.metrics.lag-interval:2s}")
    void measure() {
        boolean first = last == null;
        last = lag.read();
        if (first) {
            register();
        }
    }

    private void register() {
        Gauge.builder("jejak.processor.lag.events", () -> reading().events())
                .description("Events in the log that the processor has not folded")
                .tags(PROCESSOR)
                .register(meters);
        Gauge.builder("jejak.processor.lag", () -> reading().seconds())
                .description("Age of the oldest event that the processor has not folded")
                .baseUnit("seconds")
                .tags(PROCESSOR)
                .register(meters);
        Gauge.builder("jejak.event.store.position", () -> reading().head())
                .description("Last position of the event store")
                .register(meters);
    }

    private Lag.Reading reading() {
        return Objects.requireNonNull(last);
    }
}
