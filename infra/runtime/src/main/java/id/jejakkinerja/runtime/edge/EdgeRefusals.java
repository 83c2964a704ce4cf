package id.jejakkinerja.runtime.edge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts who was turned away for the load's sake: {@code jejak_edge_refused_total}. All reasons are there from the start, at 0. */
@Component
public final class EdgeRefusals {
    /** Why; in lower case the label {@code reason}. */
    public enum Reason {
        RATE_USER,
        RATE_ADDRESS,
        RATE_SIGN_IN,
        BUSY_COMMANDS,
        BUSY_READS,
        /** The database was away. */
        OUTAGE,
        /** A header or a body did not come to its end in time. */
        SLOW_CLIENT
    }

    private final Map<Reason, Counter> counters;

    public EdgeRefusals(MeterRegistry meters) {
        counters = Collections.unmodifiableMap(Arrays.stream(Reason.values())
                .collect(Collectors.toMap(
                        reason -> reason,
                        reason -> Counter.builder("jejak.edge.refused")
                                .description("Requests turned away by rate limits, full queues, outage or slowness")
                                .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                                .register(meters),
                        (one, other) -> one,
                        () -> new EnumMap<>(Reason.class))));
    }

    public void count(Reason reason) {
        Objects.requireNonNull(counters.get(reason)).increment();
    }
}
