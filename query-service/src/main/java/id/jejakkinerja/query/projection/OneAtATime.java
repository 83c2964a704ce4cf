package id.jejakkinerja.query.projection;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Folding the whole log is for one process at a time over one database: under a lock that ends with the process that has it. */
@Component
public class OneAtATime {
    /** Any number, but the same in every process over one database: "REPLAY". */
    private static final long LOCK = 0x5245504C4159L;

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate holding;

    OneAtATime(
            @Qualifier("queryDataSource") DataSource queryDataSource, PlatformTransactionManager transactionManager) {
        this.jdbc = JdbcClient.create(queryDataSource);
        this.holding = new TransactionTemplate(transactionManager);
    }

    /** What is done under the lock, on a thread of its own. */
    @FunctionalInterface
    public interface Work {
        /** @return the last step */
        LastStep run() throws InterruptedException;
    }

    /** Done in the transaction that holds the lock, so it counts only if nobody else can have begun. */
    @FunctionalInterface
    public interface LastStep {
        void take() throws InterruptedException;
    }

    /**
     * Does the work, unless somebody else is at theirs.
     *
     * @param signOfLife called about every second until the work is done
     * @return false when somebody else was, and nothing was done
     * @throws InterruptedException when told to stop; the last step is not done then
     */
    public boolean run(Work work, Runnable signOfLife) throws InterruptedException {
        try {
            return Boolean.TRUE.equals(holding.execute(transaction -> {
                boolean locked = lock();
                if (locked) {
                    take(work, signOfLife);
                }
                return locked;
            }));
        } catch (Stopped e) {
            throw (InterruptedException) new InterruptedException("told to stop").initCause(e);
        }
    }

    /** Whether somebody is at work, here or in another process. */
    public boolean isTaken() {
        return jdbc.sql("""
                        select exists (select 1 from pg_locks
                        where locktype = 'advisory' and granted and objsubid = 1
                          and database = (select oid from pg_database where datname = current_database())
                          and classid::bigint = :lock >> 32 and objid::bigint = :lock & 4294967295)""").param("lock", LOCK).query(Boolean.class).single();
    }

    private boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private void take(Work work, Runnable signOfLife) {
        try {
            done(work, signOfLife).take();
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    private LastStep done(Work work, Runnable signOfLife) throws InterruptedException {
        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("whole-log").factory());
        try {
            Future<LastStep> future = worker.submit(work::run);
            while (true) {
                try {
                    return future.get(SIGN_OF_LIFE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // the connection that holds the lock says that it is still there
                    jdbc.sql("select 1").query(Integer.class).single();
                    signOfLife.run();
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e.getCause());
        } finally {
            worker.shutdownNow();
        }
    }

    /** Carries an interrupt out of the transaction, which is rolled back. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped(InterruptedException cause) {
            super(cause);
        }
    }
}
