package id.jejakkinerja.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking around")
class LookAroundTest {
    private final AtomicInteger looks = new AtomicInteger();
    private final LookAround<Integer> around = new LookAround<>(looks::incrementAndGet);

    @Test
    @DisplayName("asks nobody before it is told to, and then once: a decision goes by what was seen before the wait")
    void once() {
        assertThat(looks).hasValue(0);

        assertThat(around.get()).isEqualTo(1);
        assertThat(around.get()).isEqualTo(1);
        assertThat(looks).hasValue(1);
    }
}
