package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An empty platform with the demo clients: one process started here, or, where the system properties {@code jejak.e2e.commands},
 * {@code jejak.e2e.reads} and {@code jejak.e2e.issuer} name base URLs, one that runs already.
 */
final class Deployment implements AutoCloseable {
    private @Nullable RunningPlatform process;
    private Api commands;
    private Api reads;

    private Deployment(@Nullable RunningPlatform process, Api commands, Api reads) {
        this.process = process;
        this.commands = commands;
        this.reads = reads;
    }

    static Deployment start() {
        String commands = System.getProperty("jejak.e2e.commands");
        if (commands != null) {
            URI issuer = URI.create(System.getProperty("jejak.e2e.issuer", commands));
            return new Deployment(
                    null,
                    new Api(URI.create(commands), issuer),
                    new Api(URI.create(System.getProperty("jejak.e2e.reads", commands)), issuer));
        }
        try {
            Path dataDir = Files.createTempDirectory(Path.of("target"), "whole-year-");
            RunningPlatform process = RunningPlatform.startEmpty(dataDir.toAbsolutePath());
            Api api = new Api(process.uri());
            return new Deployment(process, api, api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that runs already and is somebody else's to stop. */
    static Deployment of(Api commands, Api reads) {
        return new Deployment(null, commands, reads);
    }

    Api commands() {
        return commands;
    }

    Api reads() {
        return reads;
    }

    /** Whether it is ours to stop. */
    boolean isOurs() {
        return process != null;
    }

    /** SIGTERM, then a new process over the same directory. */
    void restart() {
        if (process == null) {
            throw new IllegalStateException("not ours to stop");
        }
        process.close();
        process = RunningPlatform.start(process.dataDir(), "--jejak.sample-data=true");
        commands = new Api(process.uri());
        reads = commands;
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
