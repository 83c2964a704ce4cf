package id.jejakkinerja.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One process of ours: started, killed and started again, always with the log it had. */
final class Child {
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final int TAIL = 4000;

    private final String name;
    private final Path directory;
    private @Nullable Process process;

    /** @param directory takes the log and the process id */
    Child(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    void start(List<String> command, Map<String, String> environment) {
        try {
            Files.createDirectories(directory);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            Process started = builder.start();
            started.getOutputStream().close();
            process = started;
            Leftover.note(directory, name, started.toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return directory.resolve(name + ".log");
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** SIGKILL: no handler runs. */
    void kill() {
        if (process != null) {
            process.destroyForcibly();
            awaitEnd(process);
        }
    }

    /** SIGTERM, and SIGKILL for what does not end by it. */
    void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!awaitEnd(process)) {
            kill();
        }
    }

    private static boolean awaitEnd(Process process) {
        try {
            return process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The end of the log, for whoever has to say why it did not start. */
    String tail() {
        try {
            String all = Files.readString(log(), StandardCharsets.UTF_8);
            return name + ":\n" + all.substring(Math.max(0, all.length() - TAIL));
        } catch (IOException e) {
            return name + " wrote no log";
        }
    }
}
