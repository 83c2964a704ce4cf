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
        try {
            Path dataDir = Files.createTempDirectory(Path.of("target"), name);
            RunningPlatform platform = RunningPlatform.start(
                    dataDir.toAbsolutePath(),
                    Stream.concat(Stream.of("--jejak.sample-data=true"), Stream.of(settings))
                            .toArray(String[]::new));
            awaitSample(platform);
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
