package id.jejakkinerja.query.rebuild;

import id.jejakkinerja.query.projection.Generations;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.projection.WholeLog;
import id.jejakkinerja.query.projection.WholeLog.UpTo;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The generation beside the one that is read: how it is filled, brought as far as the other, compared with it, and read in its place. */
@Component
class Beside {
    /** How long a comparison waits for the generation that is read; one that does not grow any more is compared as it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(50);

    private final WholeLog wholeLog;
    private final Generations generations;
    private final LiveStates live;
    private final EventLog log;
    private final Comparing comparing;

    Beside(WholeLog wholeLog, Generations generations, LiveStates live, EventLog log, Comparing comparing) {
        this.wholeLog = wholeLog;
        this.generations = generations;
        this.live = live;
        this.log = log;
        this.comparing = comparing;
    }

    /** Makes room for a new one and gives its number. */
    long begin() {
        generations.dropOthers();
        return generations.next();
    }

    /** The last position below which nothing can come any more. */
    long settled() throws InterruptedException {
        return wholeLog.settledHead();
    }

    long events(long upTo) {
        return log.countUpTo(upTo);
    }

    void fill(long generation, long upTo, LongConsumer onFolded) throws InterruptedException {
        wholeLog.fold(generation, upTo, onFolded);
    }

    /** Brings a generation as far as the other has come meanwhile, once that has what the log held when this was asked. */
    void follow(long generation, long after) throws InterruptedException {
        long head = wholeLog.settledHead();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (live.reached().position() < head && System.nanoTime() < deadline) {
            Thread.sleep(LOOK);
        }
        wholeLog.catchUp(generation, after, UpTo.WHAT_IS_READ);
    }

    /** Part of the caller's transaction, until whose end nothing is folded: only so can both hold the same events. */
    Comparison compare(long generation, long after) throws InterruptedException {
        generations.holdAlone();
        wholeLog.catchUp(generation, after, UpTo.WHAT_IS_READ);
        return comparing.of(
                generations.read().live(), generation, live.reached().position());
    }

    long previous() {
        return Objects.requireNonNull(generations.read().previous());
    }

    /**
     * Folds into a generation what it lacks, while the other is read and goes on growing.
     *
     * @return up to where it has everything now
     */
    long bringUp(long generation) throws InterruptedException {
        long settled = wholeLog.settledHead();
        wholeLog.catchUp(generation, 0, UpTo.THE_LOG);
        return settled;
    }

    /** Part of the caller's transaction, at whose end readers and writers go over to a generation. The one they leave is kept. */
    void read(long generation, long settled) throws InterruptedException {
        goOver(generation, generations.read().live(), settled);
    }

    /** As {@link #read}, but back: there is nothing before what they read then. */
    void readAgain(long generation, long settled) throws InterruptedException {
        goOver(generation, null, settled);
    }

    private void goOver(long generation, @Nullable Long previous, long settled) throws InterruptedException {
        generations.holdAlone();
        wholeLog.catchUp(generation, settled, UpTo.THE_LOG);
        generations.readFromNowOn(generation, previous, settled);
    }
}
