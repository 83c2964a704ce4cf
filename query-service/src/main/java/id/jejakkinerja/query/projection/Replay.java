package id.jejakkinerja.query.projection;

import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a read model that readers cannot read yet: nothing of what was there is kept. What the log holds when the replay begins is folded
 * here, what comes later by the processor, which goes on from there.
 */
@Component
public class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final OneAtATime oneAtATime;
    private final WholeLog wholeLog;
    private final Generations generations;
    private final TokenStore tokens;
    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    Replay(
            OneAtATime oneAtATime,
            WholeLog wholeLog,
            Generations generations,
            TokenStore tokens,
            @Qualifier("queryDataSource") DataSource queryDataSource,
            PlatformTransactionManager transactionManager) {
        this.oneAtATime = oneAtATime;
        this.wholeLog = wholeLog;
        this.generations = generations;
        this.tokens = tokens;
        this.jdbc = JdbcClient.create(queryDataSource);
        this.own = new TransactionTemplate(transactionManager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether the read model was once folded from the whole log, here or elsewhere. Until then no processor may go on. */
    public boolean isDone() {
        return jdbc.sql("select replayed from query.progress")
                .query(Boolean.class)
                .single();
    }

    /** Replays unless that is done or somebody else is at it. */
    void runUnlessDone() throws InterruptedException {
        oneAtATime.run(() -> isDone() ? () -> {} : replay(), () -> {});
    }

    /**
     * Replays. No processor may be at work meanwhile.
     *
     * @throws InterruptedException when told to stop; the next replay begins from nothing
     */
    public void run() throws InterruptedException {
        oneAtATime.run(this::replay, () -> {});
    }

    /** A process that dies gives back the lock and never writes the token, which comes last. */
    private OneAtATime.LastStep replay() throws InterruptedException {
        long upTo = wholeLog.settledHead();
        long began = System.nanoTime();
        own.executeWithoutResult(transaction -> {
            generations.restart();
        });
        int parts = wholeLog.fold(generations.read().live(), upTo, more -> {});
        LOG.info(
                "folded the log up to position {} anew: {} kecamatan and kabupaten in {} ms",
                upTo,
                parts,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return () -> readyUpTo(upTo);
    }

    private void readyUpTo(long position) {
        jdbc.sql("delete from query.token_entry where processor = :processor")
                .param("processor", LiveView.PROCESSOR)
                .update();
        tokens.initializeTokenSegments(
                LiveView.PROCESSOR, LiveView.SEGMENTS, GapAwareTrackingToken.newInstance(position, Set.of()));
        jdbc.sql("update query.progress set replayed = true, position = :position")
                .param("position", position)
                .update();
    }
}
