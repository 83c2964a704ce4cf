package id.jejakkinerja.local.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("A crowd at the login")
class BoundedPasswordEncoderTest {
    @Test
    @DisplayName("is served two at a time, and everybody is served")
    void twoAtATime() {
        Counting counting = new Counting();
        PasswordEncoder bounded = new BoundedPasswordEncoder(counting, 2);

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(i -> crowd.execute(() -> bounded.matches("sandi", "hash")));
        }

        assertThat(counting.served).hasValue(50);
        assertThat(counting.most).hasValue(2);
    }

    private static final class Counting implements PasswordEncoder {
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger served = new AtomicInteger();

        @Override
        public String encode(@Nullable CharSequence rawPassword) {
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
            int now = inside.incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            inside.decrementAndGet();
            served.incrementAndGet();
            return true;
        }
    }
}
