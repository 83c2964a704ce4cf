package id.jejakkinerja.local.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.jejakkinerja.local.admin.SentForms.Made;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("A form of an account that is sent twice")
class SentFormsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-01-01T00:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final SentForms forms = new SentForms(clock);
    private final AtomicInteger made = new AtomicInteger();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    @DisplayName("makes one thing, also when both are under way at once, and both are answered with it")
    void atOnce() throws Exception {
        CountDownLatch started = new CountDownLatch(2);
        Callable<Made> click = () -> {
            started.countDown();
            started.await();
            return send("k");
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Made>> answers = threads.invokeAll(List.of(click, click));

            assertThat(answers.getFirst().get()).isEqualTo(answers.getLast().get());
        }
        assertThat(made).hasValue(1);
    }

    @Test
    @DisplayName("has what it made shown after each sending, and never twice after one")
    void shownOnce() {
        Made first = send("k");
        assertThat(forms.take(request(), "lain")).isEmpty();
        assertThat(forms.take(request(), "camat")).contains(first);
        assertThat(forms.take(request(), "camat")).isEmpty();

        send("k");

        assertThat(forms.take(request(), "camat")).contains(first);
        assertThat(forms.take(request(), "camat")).isEmpty();
    }

    @Test
    @DisplayName("is no other form: of another key, of none, of another session, of a minute ago")
    void others() {
        send("k");
        send("l");
        send(null);
        send(null);
        assertThat(made).hasValue(4);

        send("k");
        now.set(now.get().plus(SentForms.MEMORY).minus(Duration.ofMillis(1)));
        send("k");
        assertThat(made).hasValue(5);
        now.set(now.get().plus(SentForms.MEMORY));
        assertThat(forms.take(request(), "camat")).isEmpty();
        send("k");
        assertThat(made).hasValue(6);

        forms.once(new MockHttpServletRequest(), "k", this::make);
        assertThat(made).hasValue(7);
    }

    @Test
    @DisplayName("is made anew after it was refused")
    void refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> forms.once(request(), "k", () -> {
                    throw new IllegalStateException("refused");
                }));

        assertThat(send("k").secret()).isEqualTo("rahasia 1");
    }

    private Made send(@Nullable String key) {
        return forms.once(request(), key, this::make);
    }

    private Made make() {
        return new Made("camat", "token", "rahasia " + made.incrementAndGet());
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }
}
