package id.jejakkinerja.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    @Test
    @DisplayName(
            "Permintaan terus dikirim selagi server macet, dan yang menunggu dihitung sejak saat seharusnya dikirim")
    void noCoordinatedOmission() {
        int requests = 50;
        CountDownLatch last = new CountDownLatch(requests);

        // a server that answers nobody before everybody has asked: a client that waited for its answers would never
        // finish
        OpenLoop.Outcome outcome = OpenLoop.run(1_000, requests, n -> {
            last.countDown();
            try {
                last.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return n != 0;
        });

        assertThat(outcome.sent()).isEqualTo(50);
        assertThat(outcome.failed()).isEqualTo(1);
        assertThat(outcome.latencies().getTotalCount()).isEqualTo(50);
        // the first was due 49 ms before the last one was sent
        assertThat(outcome.millis(100)).isGreaterThanOrEqualTo(48);
    }

    @Test
    @DisplayName("Permintaan yang gagal dengan kesalahan tetap dihitung")
    void failures() {
        OpenLoop.Outcome outcome = OpenLoop.run(1_000, 3, n -> {
            if (n == 1) {
                throw new IllegalStateException("planted");
            }
            return true;
        });

        assertThat(outcome.failed()).isEqualTo(1);
        assertThat(outcome.latencies().getTotalCount()).isEqualTo(3);
    }
}
