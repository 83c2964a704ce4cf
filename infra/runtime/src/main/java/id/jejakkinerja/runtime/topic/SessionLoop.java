package id.jejakkinerja.runtime.topic;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps a session going on a thread of its own, from the start of the process to its end. A session that fails is thrown away with
 * everything it had opened, and another is begun after a pause that doubles up to a few seconds: whatever broke (a database, a broker,
 * the network) is asked anew instead of repaired.
 */
public final class SessionLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SessionLoop.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** What is done over and over until it is told to stop. */
    public interface Session {
        /** Runs until {@code loop.isStopping()}, or fails. */
        void run(SessionLoop loop) throws Exception;
    }

    private final String name;
    private final Session session;
    private final Runnable onFailure;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stop = lock.newCondition();
    private volatile boolean stopping;
    private Duration pause = FIRST_PAUSE;
    private @Nullable Thread thread;

    /**
     * A loop that has not begun.
     *
     * @param onFailure called once for every session that failed
     */
    public SessionLoop(String name, Session session, Runnable onFailure) {
        this.name = name;
        this.session = session;
        this.onFailure = onFailure;
    }

    public boolean isStopping() {
        return stopping;
    }

    /** The session has done something worth doing: the next failure is a new one. */
    public void progressed() {
        pause = FIRST_PAUSE;
    }

    /** There is nothing left to do: this session is the last. */
    public void finish() {
        stopping = true;
    }

    /** Waits, but not beyond the end. */
    public void rest(Duration duration) throws InterruptedException {
        long rest = duration.toNanos();
        lock.lock();
        try {
            while (!stopping && rest > 0) {
                rest = stop.awaitNanos(rest);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    private void run() {
        while (!stopping) {
            try {
                session.run(this);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                if (!stopping) {
                    fail(e);
                }
            }
        }
    }

    private void fail(Exception e) {
        onFailure.run();
        LOG.warn("{} failed and begins anew in {} ms", name, pause.toMillis(), e);
        try {
            rest(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    @Override
    public void stop() {
        Thread running = thread;
        lock.lock();
        try {
            stopping = true;
            stop.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            if (running != null && !running.join(PATIENCE)) {
                running.interrupt();
                running.join(TimeUnit.SECONDS.toMillis(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
