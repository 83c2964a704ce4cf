package id.jejakkinerja.query.ops;

import id.jejakkinerja.query.projection.LiveStates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks again at what the live view has passed: an event that committed after readers had stopped waiting for its position would lie
 * there unfolded, {@code jejak_processor_missed_events}. The first look goes over the whole log, later ones over what came since some
 * looks ago, because an event can be that late at most. One that is committing just now may be counted once; only what is missed twice
 * running counts.
 */
@Component
class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int LOOKS_BACK = 10;

    private final LongSupplier reached;
    private final LongBinaryOperator missedBetween;
    private final AtomicLong missed = new AtomicLong();
    private final Deque<Long> earlier = new ArrayDeque<>();
    private long before;
    private long from;

    @Autowired
    Reconciliation(LiveStates live, MeterRegistry meters) {
        this(() -> live.reached().position(), live::missedBetween, meters);
    }

    Reconciliation(LongSupplier reached, LongBinaryOperator missedBetween, MeterRegistry meters) {
        this.reached = reached;
        this.missedBetween = missedBetween;
        Gauge.builder("jejak.processor.missed.events", missed, AtomicLong::get)
                .description("Events up to the processor's position that it has not folded")
                .tag("processor", "live-view")
                .register(meters);
    }

    /** Events skipped, as of the last two comparisons. */
    long missed() {
        return missed.get();
    }

    @Scheduled(fixedDelayString = "${jejak.metrics.reconciliation-interval:60s}")
    synchronized void compare() {
        long upTo = reached.getAsLong();
        long now = missedBetween.applyAsLong(from, upTo);
        missed.set(Math.min(now, before));
        before = now;
        if (missed.get() != 0) {
            LOG.error("the live view has not folded {} events up to position {}", now, upTo);
        }
        if (now == 0) {
            earlier.addLast(upTo);
            if (earlier.size() > LOOKS_BACK) {
                from = earlier.removeFirst();
            }
        }
    }
}
