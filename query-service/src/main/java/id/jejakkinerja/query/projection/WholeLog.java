package id.jejakkinerja.query.projection;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds the log into a generation of the read model. The processor reads the log in its order and must load and store what it folds with
 * every batch; here each kecamatan is folded from its first event to its last in memory and written once, several kecamatan at a time.
 * What a generation lacks of what came later is folded upon what it has.
 */
@Component
public class WholeLog {
    private static final Logger LOG = LoggerFactory.getLogger(WholeLog.class);

    /** As long as Axon waits for a gap to be filled. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    private static final Duration LOOK = Duration.ofMillis(20);
    /** One more than there are processors: while one waits for the database, another one folds. */
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors() + 1L, 2, 4);

    private final EventLog log;
    private final String table;
    private final KeptRows kept;
    private final Generations generations;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    WholeLog(
            EventLog log,
            EventTable table,
            KeptRows kept,
            Generations generations,
            EntityManager entities,
            @Qualifier("queryDataSource") DataSource queryDataSource,
            PlatformTransactionManager transactionManager) {
        this.log = log;
        this.table = table.events();
        this.kept = kept;
        this.generations = generations;
        this.entities = entities;
        this.jdbc = JdbcClient.create(queryDataSource);
        this.own = new TransactionTemplate(transactionManager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The last position of the log, once everything before it is there: positions are given out before they are committed. */
    public long settledHead() throws InterruptedException {
        long next = jdbc.sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
        long head = log.head();
        long deadline = System.nanoTime() + LONGEST_TRANSACTION.toNanos();
        while (oldestTransaction() <= next) {
            if (System.nanoTime() > deadline) {
                LOG.warn("a transaction lasts longer than {}; nobody waits for what it writes", LONGEST_TRANSACTION);
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

    /**
     * Folds the log from its first event into an empty generation.
     *
     * @param upTo a settled position, the last to fold
     * @param onFolded told how many events more are folded, by several threads
     * @return how many kecamatan and kabupaten there were
     * @throws InterruptedException when told to stop; some of it is there then
     */
    public int fold(long generation, long upTo, LongConsumer onFolded) throws InterruptedException {
        List<StreamId> streams = on(generation, log::streams);
        Collection<List<StreamId>> parts = together(streams, Function.identity());
        each(parts, part -> onFolded.accept(on(generation, () -> fold(part, upTo))));
        return parts.size();
    }

    private long fold(Collection<StreamId> streams, long upTo) {
        Batch batch = new Batch(Kept.NOTHING, log);
        List<Recorded<DomainEvent>> events = log.read(streams, upTo);
        events.forEach(batch::fold);
        kept.insert(batch.finish());
        return events.size();
    }

    /** Events that a stream's state lacks: from one sequence number up to and including another. */
    private record Lacking(StreamId stream, long from, long to) {}

    /** How far a generation is brought. */
    public enum UpTo {
        /** What the generation that is read has folded. */
        WHAT_IS_READ,
        /** What the log holds. */
        THE_LOG
    }

    /**
     * Folds into a generation what it lacks of what lies beyond a position.
     *
     * @param after a position up to which it lacks nothing
     * @throws InterruptedException when told to stop; some of it is there then
     */
    public void catchUp(long generation, long after, UpTo upTo) throws InterruptedException {
        each(
                together(lacking(generation, after, upTo), Lacking::stream),
                part -> on(generation, () -> {
                    append(part);
                    return part;
                }));
    }

    private List<Lacking> lacking(long generation, long after, UpTo upTo) {
        return jdbc.sql("""
                        select e.stream, coalesce(k.sequence, -1) + 1 as first, max(e.sequence) as last
                        from %s e
                        left join query.folded_stream_kept k on k.generation = :generation and k.stream = e.stream
                        left join query.folded_stream r on r.stream = e.stream
                        where e.position > :after and e.sequence > coalesce(k.sequence, -1)
                            and (:whole or e.sequence <= r.sequence)
                        group by e.stream, k.sequence""".formatted(table))
                .param("generation", generation)
                .param("after", after)
                .param("whole", upTo == UpTo.THE_LOG)
                .query((row, number) -> new Lacking(new StreamId(row.getString(1)), row.getLong(2), row.getLong(3)))
                .list();
    }

    private void append(Collection<Lacking> part) {
        Batch batch = new Batch(kept, log);
        part.forEach(lacking -> log.readFrom(lacking.stream(), lacking.from()).stream()
                .takeWhile(event -> event.sequence() <= lacking.to())
                .forEach(batch::fold));
        Batch.Result result = batch.finish();
        result.streams().forEach(entities::merge);
        result.rows().values().forEach(entities::merge);
    }

    /** By the code in the streams' names: what belongs together is folded together. */
    private static <T> Collection<List<T>> together(List<T> all, Function<T, StreamId> stream) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> stream.apply(one).value().split(":", 3)[1], TreeMap::new, Collectors.toList()))
                .values();
    }

    private static <T> void each(Collection<T> parts, Consumer<T> fold) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().name("replay-", 1).factory());
        try {
            List<Future<?>> folds = new ArrayList<>();
            parts.forEach(part -> folds.add(workers.submit(() -> fold.accept(part))));
            for (Future<?> future : folds) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * In a transaction of its own that works on a generation. The pool's connections end statements that would keep somebody waiting; here
     * nobody waits. The workers are the parallelism. And what is written counts only with what says that all of it is there, which is
     * written last and waits for the disk.
     */
    private <T> T on(long generation, Supplier<T> work) {
        return Objects.requireNonNull(own.execute(transaction -> {
            jdbc.sql("set local statement_timeout = 0").update();
            jdbc.sql("set local max_parallel_workers_per_gather = 0").update();
            jdbc.sql("set local synchronous_commit = off").update();
            generations.workOn(generation);
            return work.get();
        }));
    }
}
