package id.jejakkinerja.query.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

@DisplayName("Kesiapan menurut tampilan langsung")
class ProjectionHealthTest {
    private static final Lag.Reading LATE = new Lag.Reading(900, 100, 800, 12.5);
    private static final Lag.Reading IN_TIME = new Lag.Reading(900, 900, 0, 0);

    private final Lag lag = mock(Lag.class);
    private final Reconciliation reconciliation = mock(Reconciliation.class);
    private final ProjectionHealth health = new ProjectionHealth(lag, reconciliation);

    @Test
    @DisplayName("Belum siap selama kejaran pertamanya belum selesai")
    void notBeforeTheFirstCatchUp() {
        when(lag.read()).thenReturn(LATE);

        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    @DisplayName("Sesudah itu ketinggalan atau yang terlewat tidak mengusir pembaca, tetapi disebut")
    void laterLagSendsNobodyAway() {
        when(lag.read()).thenReturn(IN_TIME, LATE);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        when(reconciliation.missed()).thenReturn(3L);

        Health late = health.health();

        assertThat(late.getStatus()).isEqualTo(Status.UP);
        assertThat(late.getDetails()).containsEntry("lagSeconds", 12.5).containsEntry("missedEvents", 3L);
    }

    @Test
    @DisplayName("Turun bila log tidak dapat ditanyai")
    void downWithoutTheLog() {
        when(lag.read()).thenReturn(IN_TIME).thenThrow(new IllegalStateException("away"));
        health.health();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
