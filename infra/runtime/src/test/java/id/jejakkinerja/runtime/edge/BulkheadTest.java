package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Antrean yang berbatas")
class BulkheadTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final AtomicInteger refused = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void letEverybodyGo() {
        open.countDown();
        threads.shutdown();
    }

    @Test
    @DisplayName(
            "Yang masuk mengerjakan dan menunggu gilirannya; selebihnya ditolak seketika, dan tidak ada yang hilang")
    void aFullQueueRefusesAndDropsNobody() {
        Bulkhead bulkhead = new Bulkhead(2, 3, LONG, refused::incrementAndGet);
        List<CompletableFuture<String>> inside = fill(bulkhead, 2, 3);

        assertThatThrownBy(() -> bulkhead.run(() -> "lewat"))
                .isInstanceOfSatisfying(
                        Busy.class, busy -> assertThat(busy.retryAfter()).isEqualTo(Busy.QUEUE_SECONDS));

        assertThat(refused).hasValue(1);
        open.countDown();
        assertThat(inside).allSatisfy(each -> assertThat(each.join()).isEqualTo("selesai"));
        assertThat(bulkhead.<String>run(() -> "lagi")).isEqualTo("lagi");
    }

    @Test
    @DisplayName("Tidak pernah lebih banyak yang bekerja bersamaan daripada tempatnya")
    void neverMoreAtWorkThanPlaces() {
        assertThat(mostAtWork(new Bulkhead(2, 30, LONG, refused::incrementAndGet)))
                .isBetween(1, 2);
    }

    @Test
    @DisplayName("Pengukurnya menemukan antrean yang membiarkan semua masuk")
    void theMeasureFindsAnOpenDoor() {
        assertThat(mostAtWork(new Bulkhead(30, 0, LONG, refused::incrementAndGet)))
                .isGreaterThan(2);
    }

    @Test
    @DisplayName("Yang gilirannya tidak tiba dalam batas sabar ditolak, dan tempat tunggunya kosong lagi")
    void patienceEnds() {
        Bulkhead bulkhead = new Bulkhead(1, 1, Duration.ZERO, refused::incrementAndGet);
        fill(bulkhead, 1, 0);

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> bulkhead.run(() -> "lewat")).isInstanceOf(Busy.class);
        }
        assertThat(refused).hasValue(5);
    }

    @Test
    @DisplayName("Pekerjaan yang gagal mengembalikan tempatnya")
    void afailureGivesThePlaceBack() {
        Bulkhead bulkhead = new Bulkhead(1, 0, LONG, refused::incrementAndGet);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> bulkhead.run(() -> {
                        throw new IllegalStateException("gagal");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(bulkhead.<String>run(() -> "masih")).isEqualTo("masih");
    }

    @Test
    @DisplayName("Yang datang dulu dilayani dulu")
    void inOrderOfArrival() {
        Bulkhead bulkhead = new Bulkhead(1, 5, LONG, refused::incrementAndGet);
        fill(bulkhead, 1, 0);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            waiting.add(CompletableFuture.supplyAsync(() -> bulkhead.run(() -> order.add(number)), threads));
            until(bulkhead, i + 1);
        }

        open.countDown();

        waiting.forEach(CompletableFuture::join);
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }

    private List<CompletableFuture<String>> fill(Bulkhead bulkhead, int atWork, int waiting) {
        CountDownLatch begun = new CountDownLatch(atWork);
        List<CompletableFuture<String>> inside = new ArrayList<>();
        for (int i = 0; i < atWork + waiting; i++) {
            inside.add(CompletableFuture.supplyAsync(
                    () -> bulkhead.run(() -> {
                        begun.countDown();
                        await(open);
                        return "selesai";
                    }),
                    threads));
        }
        await(begun);
        until(bulkhead, waiting);
        return inside;
    }

    private int mostAtWork(Bulkhead bulkhead) {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> bulkhead.run(() -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(1_000_000); // long enough to meet the others
                        return now.decrementAndGet();
                    }),
                    threads));
        }
        all.forEach(CompletableFuture::join);
        return most.get();
    }

    private static void until(Bulkhead bulkhead, int waiting) {
        while (bulkhead.waiting() < waiting) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
