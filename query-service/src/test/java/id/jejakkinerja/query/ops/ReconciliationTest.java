package id.jejakkinerja.query.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The reconciliation of log and live view")
class ReconciliationTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TreeSet<Long> unfolded = new TreeSet<>();
    private final List<Long> lookedFrom = new ArrayList<>();
    private long reached = 10;
    private final Reconciliation reconciliation = new Reconciliation(
            () -> reached,
            (after, upTo) -> {
                lookedFrom.add(after);
                return unfolded.subSet(after + 1, upTo + 1).size();
            },
            meters);

    @Test
    @DisplayName("finds nothing while every stored event was folded")
    void agrees() {
        reconciliation.compare();
        reconciliation.compare();

        assertThat(reconciliation.missed()).isZero();
        assertThat(gauge()).isZero();
    }

    @Test
    @DisplayName("reports an event that was skipped, once it was missed twice running, and for as long as it is missed")
    void findsASkippedEvent() {
        unfolded.add(7L);

        reconciliation.compare();
        assertThat(reconciliation.missed()).isZero();

        for (int look = 0; look < 30; look++) {
            reached += 100;
            reconciliation.compare();
            assertThat(reconciliation.missed()).isOne();
            assertThat(gauge()).isOne();
        }
    }

    @Test
    @DisplayName("forgets an event that was only late")
    void forgivesALateEvent() {
        unfolded.add(7L);
        reconciliation.compare();

        unfolded.clear();
        reconciliation.compare();
        reconciliation.compare();

        assertThat(reconciliation.missed()).isZero();
    }

    @Test
    @DisplayName("looks at the whole log first and then only as far back as an event can be late")
    void looksBackAWhile() {
        for (int look = 0; look < 15; look++) {
            reached = look;
            reconciliation.compare();
        }

        assertThat(lookedFrom).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L, 3L);
    }

    private double gauge() {
        return meters.get("jejak.processor.missed.events").gauge().value();
    }
}
