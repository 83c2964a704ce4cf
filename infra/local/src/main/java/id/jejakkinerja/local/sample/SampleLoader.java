package id.jejakkinerja.local.sample;

import id.jejakkinerja.local.sample.SampleLoad.Phase;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays the sample through the ordinary command path, once in the life of a data directory. Every step has a stable command id, so a
 * load that was killed anywhere starts again from the first step and what is known already has no second effect; a marker file
 * beside the database spares later starts even that.
 */
public final class SampleLoader {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final int STEPS_PER_LOG_LINE = 250;
    private static final int ATTEMPTS = 8;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final CommandPort port;
    private final Supplier<List<SampleStep>> steps;
    private final Path marker;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile SampleLoad state = SampleLoad.WAITING;

    /**
     * @param steps read only when there is something to load
     * @param marker the file that says a load has finished
     */
    public SampleLoader(CommandPort port, Supplier<List<SampleStep>> steps, Path marker) {
        this.port = port;
        this.steps = steps;
        this.marker = marker;
    }

    public SampleLoad state() {
        return state;
    }

    /** Loads what is not loaded yet. Returns when done, failed or told to stop; the outcome is in {@link #state()}. */
    public void load() {
        if (Files.exists(marker)) {
            state = new SampleLoad(Phase.DONE, 0, 0, null);
            LOG.info("Sample data were loaded by an earlier start");
            return;
        }
        List<SampleStep> all = steps.get();
        LOG.info("Loading sample data: {} commands; the platform answers meanwhile", all.size());
        long started = System.nanoTime();
        for (int played = 0; played < all.size(); played++) {
            if (isStopping()) {
                report(Phase.INTERRUPTED, played, all.size());
                return;
            }
            state = new SampleLoad(Phase.RUNNING, played, all.size(), null);
            if (played > 0 && played % STEPS_PER_LOG_LINE == 0) {
                LOG.info(
                        "Sample data {}/{}, at {}",
                        played,
                        all.size(),
                        all.get(played).key());
            }
            SampleStep step = all.get(played);
            try {
                send(step);
            } catch (RuntimeException e) {
                fail(step, played, all.size(), e);
                return;
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        LOG.info("Sample data loaded: {} commands in {} s", all.size(), took.toSeconds());
        finish(all.size());
    }

    /** Makes {@link #load()} return after the step it is at. */
    public void stop() {
        stopping.countDown();
    }

    /** Waits out what only means "not now"; everything else is a mistake in the sample or a broken platform. */
    private void send(SampleStep step) {
        for (int attempt = 1; ; attempt++) {
            try {
                port.send(step.command(), step.body(), step.actor(), step.commandId(), SampleStep.VERSION);
                return;
            } catch (InvalidCommand e) {
                if (!isTransient(e) || attempt == ATTEMPTS || pause(attempt)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isTransient(InvalidCommand e) {
        return e.code() == InvalidCommand.Code.BUSY || e.code() == InvalidCommand.Code.CONCURRENT_CHANGE;
    }

    /** @return whether the platform is shutting down */
    private boolean pause(int attempt) {
        try {
            return stopping.await(PAUSE.toMillis() * attempt, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    private void fail(SampleStep step, int played, int total, RuntimeException cause) {
        if (isStopping()) {
            report(Phase.INTERRUPTED, played, total);
            LOG.info("What interrupted step {}", step.key(), cause);
            return;
        }
        String failure = "step %s (%s): %s".formatted(step.key(), step.command(), cause.getMessage());
        state = new SampleLoad(Phase.FAILED, played, total, failure);
        if (cause instanceof CommandRefused) {
            LOG.error("Sample data stopped at {}/{}: refused at {}", played, total, failure);
        } else {
            LOG.error("Sample data stopped at {}/{}: {}", played, total, failure, cause);
        }
    }

    private void report(Phase phase, int played, int total) {
        state = new SampleLoad(phase, played, total, null);
        LOG.info("Sample data {}; the next start goes on", state.summary());
    }

    private void finish(int total) {
        try {
            Path written = Files.writeString(marker.resolveSibling(marker.getFileName() + ".tmp"), SampleStep.VERSION);
            Files.move(written, marker, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            state = new SampleLoad(Phase.DONE, total, total, null);
        } catch (IOException e) {
            state = new SampleLoad(Phase.FAILED, total, total, "cannot write " + marker + ": " + e);
            LOG.error("Sample data are loaded, but every start will check them again: cannot write {}", marker, e);
        }
    }
}
