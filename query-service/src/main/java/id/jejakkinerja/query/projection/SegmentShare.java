package id.jejakkinerja.query.projection;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shares the live view's segments among the instances that are alive. Axon claims whatever is free, so the first instance would keep
 * all of them; here each takes its part, gives back what is too much when another joins, and takes more when one is no longer heard of.
 * Time is the database's, so instances need not agree on theirs. For the two-service mode only.
 */
public class SegmentShare implements MaxSegmentProvider {
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final long RELEASED_FOR_SECONDS = 5;

    private final JdbcClient jdbc;
    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final LeaseClock leaseClock;
    private final String id = UUID.randomUUID().toString();
    private volatile int share = LiveView.SEGMENTS;

    SegmentShare(
            @Qualifier("queryDataSource") DataSource queryDataSource,
            ObjectProvider<EventProcessingConfiguration> processing,
            LeaseClock leaseClock) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.processing = processing;
        this.leaseClock = leaseClock;
    }

    /** A release counts from Axon's static clock, which nothing else in this process uses. */
    @PostConstruct
    void countReleases() {
        GenericEventMessage.clock = leaseClock;
    }

    @Override
    public int getMaxSegments(String processorName) {
        return share;
    }

    /** Says that this instance is alive, and takes no more than its part. */
    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void share() {
        jdbc.sql("insert into query.instance (id, seen_at) values (:id, clock_timestamp())"
                        + " on conflict (id) do update set seen_at = excluded.seen_at")
                .param("id", id)
                .update();
        jdbc.sql("delete from query.instance where seen_at < clock_timestamp() - make_interval(secs => :silence)")
                .param("silence", SILENCE.toSeconds())
                .update();
        int instances = jdbc.sql("select count(*) from query.instance")
                .query(Integer.class)
                .single();
        share = Math.ceilDiv(LiveView.SEGMENTS, Math.max(1, instances));
        processing.ifAvailable(configuration -> configuration
                .eventProcessor(LiveView.PROCESSOR, PooledStreamingEventProcessor.class)
                .ifPresent(this::releaseExcess));
    }

    private void releaseExcess(PooledStreamingEventProcessor processor) {
        Set<Integer> held = new TreeSet<>(processor.processingStatus().keySet());
        held.stream()
                .skip(share)
                .forEach(segment -> processor.releaseSegment(segment, RELEASED_FOR_SECONDS, TimeUnit.SECONDS));
    }
}
