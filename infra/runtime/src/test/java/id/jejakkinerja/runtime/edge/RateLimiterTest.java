package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Batas laju")
class RateLimiterTest {
    private static final Rate RATE = new Rate(10, 50);

    /** Stands still until it is told to go on. */
    private static final class Clock implements TimeMeter {
        private final AtomicLong nanos = new AtomicLong(1);

        void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    @DisplayName(
            "Lonjakan dilayani, sesudahnya hanya lajunya; tiap pengirim dihitung sendiri; diam memulihkan semuanya")
    void keepsTheRate() {
        assertThat(faults(clock -> new RateLimiter(RATE, clock)::secondsToWait)).isEmpty();
    }

    @Test
    @DisplayName("Pemeriksa menemukan pembatas yang tidak pernah menolak")
    void findsALimiterThatNeverRefuses() {
        assertThat(faults(clock -> caller -> 0)).contains("lonjakan tidak dibatasi");
    }

    @Test
    @DisplayName("Pemeriksa menemukan pembatas yang menghitung semua pengirim bersama")
    void findsALimiterThatKnowsNobody() {
        assertThat(faults(clock -> {
                    RateLimiter one = new RateLimiter(RATE, clock);
                    return caller -> one.secondsToWait("semua");
                }))
                .contains("pengirim lain ikut ditolak");
    }

    @Test
    @DisplayName("Pemeriksa menemukan pembatas yang tidak pernah memaafkan")
    void findsALimiterThatNeverForgives() {
        assertThat(faults(clock -> {
                    Map<String, AtomicLong> asked = new ConcurrentHashMap<>();
                    return caller ->
                            asked.computeIfAbsent(caller, c -> new AtomicLong()).incrementAndGet() > RATE.burst()
                                    ? 1
                                    : 0;
                }))
                .contains("tidak dilayani lagi sesudah menunggu selama diminta", "lonjakan kedua tidak dilayani");
    }

    @Test
    @DisplayName("Waktu tunggu dalam detik bulat, sedikitnya satu")
    void saysWhenToComeBack() {
        Clock clock = new Clock();
        RateLimiter limiter = new RateLimiter(new Rate(1, 3), clock);
        for (int i = 0; i < 3; i++) {
            assertThat(limiter.secondsToWait("a")).isZero();
        }

        assertThat(limiter.secondsToWait("a")).isEqualTo(1);
        clock.pass(Duration.ofMillis(999));
        assertThat(limiter.secondsToWait("a")).isEqualTo(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(limiter.secondsToWait("a")).isZero();
    }

    @Test
    @DisplayName("Yang lama diam dilupakan, supaya ingatan tidak tumbuh terus")
    void forgetsTheSilent() {
        Clock clock = new Clock();
        RateLimiter limiter = new RateLimiter(RATE, clock);
        for (int i = 0; i < 1_000; i++) {
            limiter.secondsToWait("pengirim " + i);
        }
        assertThat(limiter.callers()).isEqualTo(1_000);

        clock.pass(RATE.memory().plusSeconds(1));

        assertThat(limiter.callers()).isZero();
    }

    @Test
    @DisplayName("Setelan laju terbaca dari tulisannya")
    void readsTheWrittenForm() {
        assertThat(Rate.valueOf("100/s burst 10000")).isEqualTo(new Rate(100, 10_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "100/s", "0/s burst 5", "10/s burst 5", "-1/s burst 5", "5/m burst 9"})
    @DisplayName("Setelan laju yang tidak masuk akal ditolak waktu mulai")
    void refusesNonsense(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What is wrong with a limiter that should keep {@link #RATE}; empty for a good one. */
    private static List<String> faults(Function<Clock, ToLongFunction<String>> limiterOn) {
        List<String> faults = new ArrayList<>();
        Clock clock = new Clock();
        ToLongFunction<String> limiter = limiterOn.apply(clock);
        if (letIn(limiter, "a", 100) != RATE.burst()) {
            faults.add("lonjakan tidak dibatasi");
        }
        if (limiter.applyAsLong("b") != 0) {
            faults.add("pengirim lain ikut ditolak");
        }
        clock.pass(Duration.ofSeconds(Math.max(1, limiter.applyAsLong("a"))));
        if (limiter.applyAsLong("a") != 0) {
            faults.add("tidak dilayani lagi sesudah menunggu selama diminta");
        }
        letIn(limiter, "a", 100);
        int inTenSeconds = 0;
        for (int i = 0; i < 100; i++) {
            clock.pass(Duration.ofMillis(100));
            inTenSeconds += letIn(limiter, "a", 5);
        }
        if (inTenSeconds != 10 * RATE.perSecond()) {
            faults.add("laju tidak ditepati");
        }
        clock.pass(RATE.memory());
        if (letIn(limiter, "a", 100) != RATE.burst()) {
            faults.add("lonjakan kedua tidak dilayani");
        }
        return faults;
    }

    private static int letIn(ToLongFunction<String> limiter, String caller, int requests) {
        int count = 0;
        for (int i = 0; i < requests; i++) {
            count += limiter.applyAsLong(caller) == 0 ? 1 : 0;
        }
        return count;
    }
}
