package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.edge.SlowClients.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@DisplayName("Pengirim yang lambat")
class SlowClientsTest {
    private static final RequestSettings LIMITS = new RequestSettings(
            DataSize.ofMegabytes(1),
            DataSize.ofKilobytes(64),
            DataSize.ofMegabytes(11),
            DataSize.ofKilobytes(4),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));
    private static final int THREADS = 10;

    private final AtomicInteger cuts = new AtomicInteger();
    private final SlowClients watch = new SlowClients(LIMITS, THREADS, cuts::incrementAndGet);

    private static final class Fake implements SlowClients.Connection {
        private final Waiting waiting;
        private final long seconds;
        private final boolean over;
        private long announced = -1;
        private boolean cut;

        Fake(Waiting waiting, long seconds, boolean over) {
            this.waiting = waiting;
            this.seconds = seconds;
            this.over = over;
        }

        @Override
        public Waiting waitingFor() {
            return waiting;
        }

        @Override
        public Duration age() {
            return Duration.ofSeconds(seconds);
        }

        @Override
        public long announced() {
            return announced;
        }

        @Override
        public boolean isOver() {
            return over;
        }

        @Override
        public void cut() {
            cut = true;
        }
    }

    @Test
    @DisplayName("Yang kepala atau isinya belum selesai pada waktunya diputus, sekali saja")
    void cutsTheOverdue() {
        Fake header = add(Waiting.HEADER, 11);
        Fake body = add(Waiting.BODY, 31);

        watch.look();
        watch.look();

        assertThat(List.of(header.cut, body.cut)).containsOnly(true);
        assertThat(cuts).hasValue(2);
    }

    @Test
    @DisplayName("Unggahan besar punya waktu menurut panjang yang diumumkannya, dan tidak lebih")
    void timeByLength() {
        Fake inTime = add(Waiting.BODY, 299);
        Fake late = add(Waiting.BODY, 301);
        inTime.announced = 10L * 1024 * 1024;
        late.announced = 10L * 1024 * 1024;
        Fake boaster = add(Waiting.BODY, 331);
        boaster.announced = Long.MAX_VALUE;

        watch.look();

        assertThat(List.of(inTime.cut, late.cut, boaster.cut)).containsExactly(false, true, true);
    }

    @Test
    @DisplayName("Yang masih punya waktu, yang sedang dikerjakan dan yang sudah berakhir dibiarkan")
    void leavesTheOthersAlone() {
        Fake header = add(Waiting.HEADER, 9);
        Fake body = add(Waiting.BODY, 29);
        Fake working = add(Waiting.NOTHING, 3_600);
        Fake over = new Fake(Waiting.BODY, 3_600, true);
        watch.add(over);

        watch.look();

        assertThat(Stream.of(header, body, working, over).map(fake -> fake.cut)).containsOnly(false);
        assertThat(cuts).hasValue(0);
    }

    @Test
    @DisplayName("Isi yang ditunggu tidak pernah memegang lebih dari separuh utas: yang terlama memberi tempat")
    void bodiesHoldHalfTheThreadsAtMost() {
        List<Fake> bodies = IntStream.rangeClosed(2, 9)
                .mapToObj(age -> add(Waiting.BODY, age))
                .toList();
        List<Fake> headers =
                IntStream.range(0, 20).mapToObj(i -> add(Waiting.HEADER, 5)).toList();

        watch.look();

        assertThat(bodies.stream().filter(fake -> fake.cut).map(fake -> fake.seconds))
                .containsExactly(7L, 8L, 9L);
        assertThat(headers).noneMatch(fake -> fake.cut);
    }

    private Fake add(Waiting waiting, long seconds) {
        Fake fake = new Fake(waiting, seconds, false);
        watch.add(fake);
        return fake;
    }
}
