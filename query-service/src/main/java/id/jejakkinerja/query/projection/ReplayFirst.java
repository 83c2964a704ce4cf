package id.jejakkinerja.query.projection;

import id.jejakkinerja.runtime.topic.SessionLoop;
import java.time.Duration;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;

/** Keeps the live view's processor from claiming anything until a {@link Replay} has been made, here or by another instance. */
final class ReplayFirst implements SessionLoop.Session, MaxSegmentProvider {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Replay replay;
    private final MaxSegmentProvider afterwards;
    private volatile boolean held;
    private volatile boolean done;

    ReplayFirst(Replay replay, MaxSegmentProvider afterwards) {
        this.replay = replay;
        this.afterwards = afterwards;
        this.done = replay.isDone();
    }

    /** From now on. Axon asks once while it builds the processor, and takes nothing that is not positive for an answer. */
    void hold() {
        held = true;
    }

    @Override
    public int getMaxSegments(String processorName) {
        return done || !held ? afterwards.getMaxSegments(processorName) : 0;
    }

    @Override
    public void run(SessionLoop loop) throws InterruptedException {
        while (!done && !loop.isStopping()) {
            replay.runUnlessDone();
            done = replay.isDone();
            if (!done) {
                loop.rest(LOOK);
            }
        }
        loop.finish();
    }
}
