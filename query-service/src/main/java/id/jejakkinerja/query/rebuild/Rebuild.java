package id.jejakkinerja.query.rebuild;

import id.jejakkinerja.query.projection.OneAtATime;
import id.jejakkinerja.query.projection.Replay;
import id.jejakkinerja.query.rebuild.RebuildRefused.Reason;
import id.jejakkinerja.query.rebuild.RebuildStatus.Deed;
import id.jejakkinerja.query.rebuild.RebuildStatus.State;
import id.jejakkinerja.runtime.edge.NotFound;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an administrator can have done with the read model: fill a generation beside the one that is read, have readers read it, and have
 * them read the one before. One of these at a time, over all instances. A process that dies on the way leaves a generation that nobody
 * reads.
 */
@Component
public class Rebuild {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final long SECONDS_TO_END = 5;

    private final OneAtATime oneAtATime;
    private final Replay replay;
    private final Beside beside;
    private final Ledger ledger;
    private final TransactionTemplate own;
    private final ExecutorService jobs = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("rebuild-", 1).factory());

    Rebuild(
            OneAtATime oneAtATime,
            Replay replay,
            Beside beside,
            Ledger ledger,
            PlatformTransactionManager transactionManager) {
        this.oneAtATime = oneAtATime;
        this.replay = replay;
        this.beside = beside;
        this.ledger = ledger;
        this.own = new TransactionTemplate(transactionManager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** All there ever were, the last one first. */
    public List<RebuildStatus> all() {
        return ledger.all();
    }

    /**
     * One of them.
     *
     * @throws NotFound when there never was one of that number
     */
    public RebuildStatus one(long id) {
        return ledger.find(id).orElseThrow(() -> new NotFound("rebuild", Long.toString(id)));
    }

    /**
     * Drops what is kept beside the generation that is read, and begins to fill another one there.
     *
     * @return its number
     * @throws RebuildRefused when somebody is at it already
     */
    public long start(String actor) {
        Job job = new Job(actor);
        jobs.execute(job);
        try {
            return job.begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Fills one generation. */
    private final class Job implements Runnable {
        private final String actor;
        private final CompletableFuture<Long> begun = new CompletableFuture<>();
        private final AtomicLong done = new AtomicLong();

        private Job(String actor) {
            this.actor = actor;
        }

        @Override
        public void run() {
            try {
                if (!oneAtATime.run(this::fill, this::progress)) {
                    begun.completeExceptionally(new RebuildRefused(Reason.REBUILD_RUNNING));
                }
            } catch (InterruptedException e) {
                broke(e); // the process ends, and this thread with it
            } catch (RuntimeException e) {
                broke(e);
            }
        }

        private OneAtATime.LastStep fill() throws InterruptedException {
            if (!replay.isDone()) {
                throw new RebuildRefused(Reason.REBUILD_RUNNING);
            }
            long generation = begin();
            begun.complete(generation);
            long upTo = beside.settled();
            ledger.counted(generation, beside.events(upTo));
            beside.fill(generation, upTo, done::addAndGet);
            ledger.progressed(generation, done.get());
            beside.follow(generation, upTo);
            return () -> ledger.compared(generation, beside.compare(generation, upTo));
        }

        private long begin() {
            return own.execute(transaction -> {
                long generation = beside.begin();
                ledger.begin(generation, actor);
                return generation;
            });
        }

        private void progress() {
            if (begun.isDone()) {
                own.executeWithoutResult(transaction -> ledger.progressed(begun.join(), done.get()));
            }
        }

        private void broke(Exception e) {
            if (!begun.completeExceptionally(e)) {
                LOG.error("rebuild {} broke off", begun.join(), e);
                ledger.broke(begun.join());
            }
        }
    }

    /**
     * Readers read it from now on. What they read until now is kept.
     *
     * @throws RebuildRefused when it is not complete, or not kept any more
     */
    public void switchTo(long id, String actor) {
        alone(() -> {
            RebuildStatus rebuild = one(id);
            if (rebuild.state() != State.COMPARED) {
                throw new RebuildRefused(Reason.REBUILD_NOT_COMPARED);
            }
            long settled = beside.bringUp(id);
            return () -> {
                beside.read(id, settled);
                ledger.did(id, Deed.SWITCH, actor);
            };
        });
    }

    /**
     * Readers read again what they read before this one, which is kept.
     *
     * @throws RebuildRefused when it is not the one they read, or what they read before is not kept any more
     */
    public void rollBack(long id, String actor) {
        alone(() -> {
            if (!one(id).canRollBack()) {
                throw new RebuildRefused(Reason.REBUILD_NOTHING_BEFORE);
            }
            long previous = beside.previous();
            long settled = beside.bringUp(previous);
            return () -> {
                beside.readAgain(previous, settled);
                ledger.did(id, Deed.ROLLBACK, actor);
            };
        });
    }

    private void alone(OneAtATime.Work work) {
        try {
            boolean done = oneAtATime.run(
                    () -> {
                        // or one whose process died would pass for running as long as this takes
                        ledger.nobodyFills();
                        return work.run();
                    },
                    () -> {});
            if (!done) {
                throw new RebuildRefused(Reason.REBUILD_RUNNING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", e);
        }
    }

    /** A generation that is being filled stays behind as a broken one. */
    @PreDestroy
    void stop() throws InterruptedException {
        jobs.shutdownNow();
        if (!jobs.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
            LOG.warn("a rebuild has not ended within {} s", SECONDS_TO_END);
        }
    }
}
