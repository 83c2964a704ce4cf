package id.jejakkinerja.query.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** {@code jejak_processor_lag_events}, {@code jejak_processor_lag_seconds} and {@code jejak_event_store_position}, read every few seconds. */
@Component
class ProjectionMetrics {
    private static final Tags PROCESSOR = Tags.of("processor", "live-view");

    private final Lag lag;
    private final MultiGauge events;
    private final MultiGauge seconds;
    private final MultiGauge head;

    ProjectionMetrics(Lag lag, MeterRegistry meters) {
        this.lag = lag;
        this.events = MultiGauge.builder("jejak.processor.lag.events")
                .description("Events in the log that the processor has not folded")
                .register(meters);
        this.seconds = MultiGauge.builder("jejak.processor.lag")
                .description("Age of the oldest event that the processor has not folded")
                .baseUnit("seconds")
                .register(meters);
        this.head = MultiGauge.builder("jejak.event.store.position")
                .description("Last position of the event store")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${jejak.metrics.lag-interval:2s}")
    void measure() {
        Lag.Reading reading = lag.read();
        events.register(List.of(MultiGauge.Row.of(PROCESSOR, reading.events())), true);
        seconds.register(List.of(MultiGauge.Row.of(PROCESSOR, reading.seconds())), true);
        head.register(List.of(MultiGauge.Row.of(Tags.empty(), reading.head())), true);
    }
}
