package id.jejakkinerja.runtime.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One bucket of permits per caller. Who has been silent until their bucket was full again is forgotten, which changes nothing for them. */
final class RateLimiter {
    /** A few hundred bytes each: some tens of megabytes at most, whoever comes from wherever. */
    private static final int MOST_CALLERS = 100_000;

    private final Rate rate;
    private final LoadingCache<String, Bucket> buckets;

    RateLimiter(Rate rate) {
        this(rate, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimiter(Rate rate, TimeMeter clock) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(rate.memory())
                .ticker(clock::currentTimeNanos)
                .build(caller -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                        .withCustomTimePrecision(clock)
                        .build());
    }

    Rate rate() {
        return rate;
    }

    /** 0 when the caller may go on, else the whole seconds to wait, at least 1. A refused request costs no permit. */
    long secondsToWait(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.ceilDiv(probe.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
    }

    /** How many callers are remembered. */
    long callers() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }
}
