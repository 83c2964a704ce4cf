package id.jejakkinerja.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.runtime.database.RoundTrip;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking around")
class LookAroundTest {
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();
    private final LookAround<Integer> around = new LookAround<>(trip -> {
        questions.incrementAndGet();
        return looks::incrementAndGet;
    });

    @Test
    @DisplayName(
            "asks when it is told to, and understands the answers once: a decision goes by what was seen before the wait")
    void once() {
        assertThat(questions).hasValue(0);

        around.ask(new RoundTrip());
        assertThat(questions).hasValue(1);
        assertThat(looks).hasValue(0);

        assertThat(around.get()).isEqualTo(1);
        assertThat(around.get()).isEqualTo(1);
        assertThat(looks).hasValue(1);
    }

    @Test
    @DisplayName("has nothing to tell before it has asked")
    void notAsked() {
        assertThatThrownBy(around::get).hasMessage("not asked yet");
    }
}
