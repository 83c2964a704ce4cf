package id.jejakkinerja.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service of ours in a JVM of its own. */
public final class ServiceProcess {
    private static final Duration START = Duration.ofMinutes(5);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Program program;
    private final int port;
    private final Map<String, String> environment;
    private final Child child;

    /**
     * What is run.
     *
     * @param options of the JVM
     * @param command from the JVM's options to its own arguments: a jar or a class path with a main class
     */
    record Program(String name, Path directory, List<String> options, List<String> command) {}

    ServiceProcess(Program program, int port, Map<String, String> environment) {
        this.program = program;
        this.port = port;
        this.environment = environment;
        this.child = new Child(program.name(), program.directory());
    }

    public String name() {
        return program.name();
    }

    /** Where it listens itself, past everything that may lie between it and its callers. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void start() {
        start(List.of(), Map.of());
    }

    /**
     * Starts it differently from how it was started before, this once.
     *
     * @param options of the JVM, more than it has anyway
     * @param more environment
     */
    public void start(List<String> options, Map<String, String> more) {
        List<String> jvm = new ArrayList<>(program.options());
        jvm.addAll(options);
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(more);
        List<String> command = new Jvm(jvm).with(program.command());
        child.start(command, all);
    }

    /** Waits until it says it is ready. */
    public void awaitReady() {
        Waiting.until(START, this::isReady, () -> name() + " is not ready within " + START + "\n" + child.tail());
    }

    /** Waits until it answers at all: one whose data are broken will never be ready. */
    public void awaitAnswers() {
        Waiting.until(START, () -> isUp("liveness"), () -> name() + " does not answer\n" + child.tail());
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    public boolean isReady() {
        return isUp("readiness");
    }

    private boolean isUp(String group) {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/actuator/health/" + group))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            if (!child.isAlive()) {
                throw new IllegalStateException(name() + " has ended\n" + child.tail(), e);
            }
            return false; // not listening yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL: no handler runs. */
    public void kill() {
        child.kill();
    }

    public void stop() {
        child.stop();
    }

    public Path log() {
        return child.log();
    }
}
