package id.jejakkinerja.bench.platform;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The one-process mode in a JVM of its own. */
public final class PlatformProcess implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Process process;
    private final Api api;
    private final Path log;
    private final Duration startedIn;

    private PlatformProcess(Process process, Api api, Path log, Duration startedIn) {
        this.process = process;
        this.api = api;
        this.log = log;
        this.startedIn = startedIn;
    }

    /** From this program's own class path, with the settings given. */
    public static PlatformProcess start(Path dataDir, Duration patience, List<String> jvm, List<String> settings)
            throws IOException {
        List<String> command = new ArrayList<>(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.jejakkinerja.local.JejakKinerja"));
        command.addAll(settings);
        return launch(dataDir, patience, command);
    }

    /**
     * Runs {@code java} with what is given, and waits until the platform says it is ready.
     *
     * @param arguments everything after {@code java}, but for port and data directory
     */
    public static PlatformProcess launch(Path dataDir, Duration patience, List<String> arguments) throws IOException {
        int port = freePort();
        Files.createDirectories(dataDir);
        Path log = dataDir.resolve("platform.log");
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(arguments);
        command.addAll(List.of("--server.port=" + port, "--jejak.data-dir=" + dataDir, "--jejak.log=text"));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        // an orderly end, or its PostgreSQL would outlive the measurement
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Api api = new Api(URI.create("http://localhost:" + port));
        awaitReady(process, api, log, patience);
        return new PlatformProcess(process, api, log, Duration.ofNanos(System.nanoTime() - started));
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The sample's demo accounts without its data: the loader finds its own mark and plays nothing. */
    public static void withoutSampleData(Path dataDir) throws IOException {
        Files.createDirectories(dataDir);
        Files.writeString(dataDir.resolve("sample-data.loaded"), "none");
    }

    public Api api() {
        return api;
    }

    /** From the start of the process until it said it was ready. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Memory of the JVM in MiB as the kernel counts it, and the most it ever was. */
    public Memory memory() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
        return new Memory(mebibytes(status, "VmRSS:"), mebibytes(status, "VmHWM:"));
    }

    /** In MiB. */
    public record Memory(double resident, double highest) {}

    private static double mebibytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the platform did not end within " + STOP + ", see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void awaitReady(Process process, Api api, Path log, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!api.isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException("the platform did not become ready, see " + log);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
