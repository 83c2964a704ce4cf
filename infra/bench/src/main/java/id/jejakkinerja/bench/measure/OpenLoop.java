package id.jejakkinerja.bench.measure;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Requests at a constant rate, whatever the answers take. Each has a time at which it is due, and its latency counts from then: when a
 * server stalls, what should have been sent meanwhile waits as its users would, instead of not being asked at all (coordinated
 * omission).
 */
public final class OpenLoop {
    private static final long HIGHEST_MICROS = Duration.ofMinutes(5).toNanos() / 1000;
    private static final int DIGITS = 3;

    /**
     * What came of it.
     *
     * @param latencies in microseconds, of every request, failed ones too
     */
    public record Outcome(Histogram latencies, int sent, int failed) {
        public double millis(double percentile) {
            return latencies.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private OpenLoop() {}

    /**
     * Sends.
     *
     * @param perSecond requests due a second, evenly spaced
     * @param request carries out the n-th request, from 0, and says whether it succeeded; runs on a virtual thread
     */
    public static Outcome run(double perSecond, int requests, IntPredicate request) {
        Histogram latencies = new ConcurrentHistogram(HIGHEST_MICROS, DIGITS);
        AtomicInteger failed = new AtomicInteger();
        long interval = Math.round(1e9 / perSecond);
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                int number = i;
                long due = start + i * interval;
                awaitUntil(due);
                clients.execute(() -> {
                    boolean good = false;
                    try {
                        good = request.test(number);
                    } finally {
                        latencies.recordValue(Math.min(HIGHEST_MICROS, (System.nanoTime() - due) / 1000));
                        if (!good) {
                            failed.incrementAndGet();
                        }
                    }
                });
            }
        }
        return new Outcome(latencies, requests, failed.get());
    }

    private static void awaitUntil(long due) {
        for (long rest = due - System.nanoTime(); rest > 0; rest = due - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
