package id.jejakkinerja.query.ops;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.query.projection.LiveStates.Folded;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reconciliation of log and live view")
class ReconciliationTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Folded folded = new Folded(10, 8);
    private long stored = 8;
    private final Reconciliation reconciliation = new Reconciliation(() -> folded, position -> stored, meters);

    @Test
    @DisplayName("finds nothing while every stored event was folded, whatever gaps the positions have")
    void agrees() {
        reconciliation.compare();
        reconciliation.compare();

        assertThat(reconciliation.missed()).isZero();
        assertThat(gauge()).isZero();
    }

    @Test
    @DisplayName("reports an event that was skipped, once it was missed twice running")
    void findsASkippedEvent() {
        stored = 9;

        reconciliation.compare();
        assertThat(reconciliation.missed()).isZero();

        folded = new Folded(12, 10);
        stored = 11;
        reconciliation.compare();
        assertThat(reconciliation.missed()).isOne();
        assertThat(gauge()).isOne();
    }

    @Test
    @DisplayName("forgets an event that was only late")
    void forgivesALateEvent() {
        stored = 9;
        reconciliation.compare();

        folded = new Folded(10, 9);
        reconciliation.compare();
        reconciliation.compare();

        assertThat(reconciliation.missed()).isZero();
    }

    private double gauge() {
        return meters.get("jejak.processor.missed.events").gauge().value();
    }
}
