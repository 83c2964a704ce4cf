package id.jejakkinerja.verify.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * One platform with the whole sample year, started by the first test that asks and shared by all that only read it or write where
 * no other test looks.
 */
public final class SharedPlatform {
    private static final String SAMPLE = "--jejak.sample-data=true";
    private static final Duration LOADING = Duration.ofMinutes(6);

    private SharedPlatform() {}

    private static final class Started {
        private static final RunningPlatform PLATFORM = start();

        private Started() {}
    }

    /** The platform, with all sample data loaded. */
    public static RunningPlatform get() {
        return Started.PLATFORM;
    }

    /** What a platform leaves behind that loaded the sample year and ended in order, so that the others need not load it. */
    private static final class Loaded {
        private static final Path DATA = load();

        private Loaded() {}

        private static Path load() {
            Path dataDir = directory("sample-");
            try (RunningPlatform platform = RunningPlatform.start(dataDir, SAMPLE)) {
                awaitSample(platform);
            }
            return dataDir;
        }
    }

    private static RunningPlatform start() {
        RunningPlatform platform = another("shared-platform-", RunningPlatform.NAMING_ROUTES);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        return platform;
    }

    /**
     * A platform like it, for a test that writes where others look; that test closes it.
     *
     * @param name begins the name of its data directory
     * @param settings more command line settings
     */
    public static RunningPlatform another(String name, String... settings) {
        Path dataDir = directory(name);
        copy(Loaded.DATA, dataDir);
        return RunningPlatform.start(
                dataDir, Stream.concat(Stream.of(SAMPLE), Stream.of(settings)).toArray(String[]::new));
    }

    private static Path directory(String name) {
        try {
            return Files.createTempDirectory(Path.of("target"), name).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything but the first platform's log, with owners and rights, without which PostgreSQL would not take it. */
    private static void copy(Path from, Path to) {
        try {
            Files.deleteIfExists(from.resolve("platform.log"));
            int status = new ProcessBuilder("cp", "-a", from + "/.", to.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("cp ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitSample(RunningPlatform platform) {
        long deadline = System.nanoTime() + LOADING.toNanos();
        Path marker = platform.dataDir().resolve("sample-data.loaded");
        while (!Files.exists(marker)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("sample data not loaded within " + LOADING + ":\n" + platform.log());
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
