package id.jejakkinerja.bench.replay;

import id.jejakkinerja.bench.platform.PlatformHere;
import id.jejakkinerja.query.projection.LiveStates;
import id.jejakkinerja.query.projection.Replay;
import id.jejakkinerja.runtime.eventlog.EventLog;
import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** Rebuilds the live view from zero, with the beans the platform runs on. */
public final class Rebuild {
    private static final String PROCESSOR = "live-view";
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final StreamingEventProcessor processor;
    private final Replay replay;
    private final LiveStates live;
    private final EventLog log;

    public Rebuild(PlatformHere platform) {
        this.processor = platform.bean(EventProcessingConfiguration.class)
                .eventProcessor(PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        this.replay = platform.bean(Replay.class);
        this.live = platform.bean(LiveStates.class);
        this.log = platform.bean(EventLog.class);
    }

    public void stop() {
        processor.shutDown();
    }

    /** Events a second, from the filled view, which is emptied first, until it has read the whole log. */
    public double rate() throws InterruptedException {
        processor.shutDown();
        long head = log.head();
        long events = log.countUpTo(head);
        long started = System.nanoTime();
        replay.run();
        processor.start();
        while (live.reached().position() < head) {
            if (System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IllegalStateException("not rebuilt within " + PATIENCE);
            }
            // seldom: on two cores, asking every few milliseconds takes a quarter of the time away from the rebuild
            Thread.sleep(200);
        }
        return events / ((System.nanoTime() - started) / 1e9);
    }
}
