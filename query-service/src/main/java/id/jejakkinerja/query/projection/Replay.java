package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.eventlog.EventLog;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
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
 * Folds the whole log anew. The processor reads the log in its order and must load and store what it folds with every batch; here each
 * kecamatan is folded from its first event to its last in memory and written once, several kecamatan at a time. What the log holds when
 * the replay begins is folded here, what comes later by the processor, which goes on from there.
 */
@Component
public class Replay {
    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    /** Any number, but the same in every process over one database: "REPLAY". */
    private static final long LOCK = 0x5245504C4159L;

    /** As long as Axon waits for a gap to be filled. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final EventLog log;
    private final EntityManager entities;
    private final Reach reach;
    private final TokenStore tokens;
    private final JdbcClient jdbc;
    private final TransactionTemplate holding;
    private final TransactionTemplate own;

    Replay(
            EventLog log,
            EntityManager entities,
            Reach reach,
            TokenStore tokens,
            @Qualifier("queryDataSource") DataSource queryDataSource,
            PlatformTransactionManager transactionManager) {
        this.log = log;
        this.entities = entities;
        this.reach = reach;
        this.tokens = tokens;
        this.jdbc = JdbcClient.create(queryDataSource);
        this.holding = new TransactionTemplate(transactionManager);
        this.own = new TransactionTemplate(transactionManager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether the read model was once folded from the whole log, here or elsewhere. Until then no processor may go on. */
    boolean isDone() {
        return jdbc.sql("select replayed from query.progress")
                .query(Boolean.class)
                .single();
    }

    /** Replays unless that is done or somebody else is at it. */
    void runUnlessDone() throws InterruptedException {
        run(false);
    }

    /**
     * Replays. No processor may be at work meanwhile.
     *
     * @throws InterruptedException when told to stop; the next replay begins from nothing
     */
    public void run() throws InterruptedException {
        run(true);
    }

    private void run(boolean again) throws InterruptedException {
        long upTo = settledHead();
        // the lock and, at the end, the token: a process that dies gives back the one and never writes the other
        holding.executeWithoutResult(transaction -> {
            if (lock() && (again || !isDone())) {
                replay(upTo);
            }
        });
    }

    /** The last position of the log, once everything before it is there: positions are given out before they are committed. */
    private long settledHead() throws InterruptedException {
        long next = jdbc.sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
        long head = log.head();
        long deadline = System.nanoTime() + LONGEST_TRANSACTION.toNanos();
        while (oldestTransaction() <= next) {
            if (System.nanoTime() > deadline) {
                LOG.warn(
                        "a transaction lasts longer than {}; the replay does not wait for what it writes",
                        LONGEST_TRANSACTION);
                break;
            }
            Thread.sleep(LOOK);
        }
        return head;
    }

    private long oldestTransaction() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private void replay(long upTo) {
        long began = System.nanoTime();
        own.executeWithoutResult(transaction -> forget());
        Map<String, List<StreamId>> streams = streams();
        foldAll(streams.values(), upTo);
        jdbc.sql("delete from query.token_entry where processor = :processor")
                .param("processor", LiveView.PROCESSOR)
                .update();
        tokens.initializeTokenSegments(
                LiveView.PROCESSOR, LiveView.SEGMENTS, GapAwareTrackingToken.newInstance(upTo, Set.of()));
        jdbc.sql("update query.progress set replayed = true, position = :position")
                .param("position", upTo)
                .update();
        LOG.info(
                "folded the log up to position {} anew: {} kecamatan and kabupaten in {} ms",
                upTo,
                streams.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private void forget() {
        patiently();
        jdbc.sql("delete from query.stream_state").update();
        jdbc.sql("delete from query.capaian").update();
        reach.restart();
    }

    /** By the code in their names: what belongs together is folded together. */
    private Map<String, List<StreamId>> streams() {
        List<StreamId> all = own.execute(transaction -> {
            patiently();
            return log.streams();
        });
        return all.stream()
                .collect(Collectors.groupingBy(id -> id.value().split(":", 3)[1], TreeMap::new, Collectors.toList()));
    }

    private void foldAll(Collection<List<StreamId>> parts, long upTo) {
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("replay-", 1).factory());
        try {
            List<Future<?>> folds = new ArrayList<>();
            parts.forEach(part -> folds.add(workers.submit(() -> own.executeWithoutResult(tx -> fold(part, upTo)))));
            for (Future<?> fold : folds) {
                await(fold);
            }
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the replay was told to stop", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The connection that holds the lock says meanwhile that it is still there. */
    private void await(Future<?> fold) throws ExecutionException, InterruptedException {
        while (true) {
            try {
                fold.get(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                jdbc.sql("select 1").query(Integer.class).single();
            }
        }
    }

    private void fold(Collection<StreamId> streams, long upTo) {
        patiently();
        Batch batch = new Batch(Kept.NOTHING, log);
        log.read(streams, upTo).forEach(batch::fold);
        Batch.Result result = batch.finish();
        result.states().forEach(entities::persist);
        result.rows().values().forEach(entities::persist);
    }

    /**
     * The pool's connections end statements that would keep somebody waiting; here nobody waits. The workers are the parallelism. And what
     * is written counts only with the token, which is written last and waits for the disk.
     */
    private void patiently() {
        jdbc.sql("set local statement_timeout = 0").update();
        jdbc.sql("set local max_parallel_workers_per_gather = 0").update();
        jdbc.sql("set local synchronous_commit = off").update();
    }
}
