package id.jejakkinerja.query.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.jejakkinerja.query.fold.LogPosition;
import id.jejakkinerja.query.projection.LiveStates;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A live read")
class CatchUpTest {
    private static final LogPosition BEFORE = new LogPosition(9, null);
    private static final LogPosition WRITTEN = new LogPosition(10, null);

    private final LiveStates live = mock(LiveStates.class);
    private final CatchUp catchUp = new CatchUp(WRITTEN::position, live);

    @Test
    @DisplayName("waits two seconds for a processor that stands still, and no longer")
    void stalled() {
        when(live.reached()).thenReturn(BEFORE);

        assertThat(waited()).isBetween(Duration.ofMillis(1_990), Duration.ofMillis(2_500));
    }

    @Test
    @DisplayName("goes on as soon as the log's end is reached")
    void caughtUp() {
        when(live.reached()).thenReturn(BEFORE, BEFORE, BEFORE, WRITTEN);

        assertThat(waited()).isLessThan(Duration.ofMillis(500));
    }

    private Duration waited() {
        long begin = System.nanoTime();
        catchUp.await();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
