package id.jejakkinerja.verify.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

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
        try {
            Path dataDir = Files.createTempDirectory(Path.of("target"), "shared-platform-");
            RunningPlatform platform = RunningPlatform.start(dataDir.toAbsolutePath(), "--jejak.sample-data=true");
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
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
