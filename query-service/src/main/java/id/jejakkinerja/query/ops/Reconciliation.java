package id.jejakkinerja.query.ops;

import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.runtime.eventlog.EventLog;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares how many events the log holds up to where the live view has read with how many it has folded. They differ when an event
 * was skipped, for example because it committed after readers stopped waiting for its position: {@code
 * jejak_processor_missed_events}. An event that is committing just now may be counted once; only what is missed twice running counts.
 */
@Component
class Reconciliation {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final Supplier<LiveStates.Folded> folded;
    private final LongUnaryOperator storedUpTo;
    private final AtomicLong missed = new AtomicLong();
    private long before;

    @Autowired
    Reconciliation(EventLog log, LiveStates live, MeterRegistry meters) {
        this(live::folded, log::countUpTo, meters);
    }

    Reconciliation(Supplier<LiveStates.Folded> folded, LongUnaryOperator storedUpTo, MeterRegistry meters) {
        this.folded = folded;
        this.storedUpTo = storedUpTo;
        Gauge.builder("jejak.processor.missed.events", missed, AtomicLong::get)
                .description("Events up to the processor's position that it has not folded")
                .tag("processor", "live-view")
                .register(meters);
    }

    /** Events skipped, as of the last two comparisons; negative when more were folded than there are. */
    long missed() {
        return missed.get();
    }

    @Scheduled(fixedDelayString = "${jejak.metrics.reconciliation-interval:60s}")
    synchronized void compare() {
        LiveStates.Folded claim = folded.get();
        long now = storedUpTo.applyAsLong(claim.position()) - claim.events();
        missed.set(now == before ? now : 0);
        if (missed.get() != 0) {
            LOG.error("the live view has folded {} events too few up to position {}", now, claim.position());
        }
        before = now;
    }
}
