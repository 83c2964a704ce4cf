package id.jejakkinerja.query.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.query.ops.Lag.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far the view is behind, as a metric")
class ProjectionMetricsTest {
    private final Lag lag = mock(Lag.class);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ProjectionMetrics metrics = new ProjectionMetrics(lag, meters);

    @Test
    @DisplayName("is what the last reading said, and nothing before the first")
    void isTheLastReading() {
        assertThat(meters.getMeters()).isEmpty();

        when(lag.read()).thenReturn(new Reading(100, 90, 10, 2.5));
        metrics.measure();
        assertThat(gauge("jejak.processor.lag.events").value()).isEqualTo(10);
        assertThat(gauge("jejak.processor.lag").value()).isEqualTo(2.5);
        assertThat(gauge("jejak.event.store.position").value()).isEqualTo(100);

        when(lag.read()).thenReturn(new Reading(120, 120, 0, 0));
        metrics.measure();
        assertThat(gauge("jejak.processor.lag.events").value()).isZero();
        assertThat(gauge("jejak.processor.lag").value()).isZero();
        assertThat(gauge("jejak.event.store.position").value()).isEqualTo(120);
    }

    @Test
    @DisplayName("keeps its gauges: one that is registered anew is there twice for whoever asks at that moment")
    void keepsItsGauges() {
        when(lag.read()).thenReturn(new Reading(100, 90, 10, 2.5), new Reading(120, 120, 0, 0));
        metrics.measure();
        List<Meter> before = meters.getMeters();

        metrics.measure();

        assertThat(meters.getMeters())
                .hasSize(3)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(before);
    }

    private Gauge gauge(String name) {
        return meters.get(name).gauge();
    }
}
