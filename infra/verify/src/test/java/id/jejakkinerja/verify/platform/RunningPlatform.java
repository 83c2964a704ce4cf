package id.jejakkinerja.verify.platform;

import id.jejakkinerja.cluster.Ports;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one-process mode in a JVM of its own, over a data directory of its own. */
public final class RunningPlatform implements AutoCloseable {
    /** A setting with which it tells whoever is signed in every address it answers. */
    public static final String NAMING_ROUTES = "--management.endpoints.web.exposure.include=health,prometheus,mappings";

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final Path CLASSES = Path.of("target", "platform.jsa").toAbsolutePath();

    private final Process process;
    private final Path dataDir;
    private final Path log;
    private final URI uri;

    private RunningPlatform(Process process, Path dataDir, Path log, URI uri) {
        this.process = process;
        this.dataDir = dataDir;
        this.log = log;
        this.uri = uri;
    }

    /**
     * Starts the platform and waits until it is ready.
     *
     * @param dataDir may hold the data of an earlier, even a killed, process
     * @param settings more command line settings, {@code --jejak.sample-data=true} for example
     */
    public static RunningPlatform start(Path dataDir, String... settings) {
        return start(jars(), dataDir, settings);
    }

    /**
     * Starts it with the tests' own classes on its class path, for a fault planted into the running platform.
     *
     * @param planted configuration that the platform takes up besides its own
     */
    public static RunningPlatform startPlanted(Class<?> planted, Path dataDir, String... settings) {
        return start(
                System.getProperty("java.class.path"),
                dataDir,
                Stream.concat(Stream.of("--spring.main.sources=" + planted.getName()), Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static RunningPlatform start(String classPath, Path dataDir, String... settings) {
        try {
            int port = Ports.free();
            Files.createDirectories(dataDir);
            Path log = dataDir.resolve("platform.log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx512m",
                    // the first platform that ends in order leaves its classes to the later ones, which start in two
                    // thirds of the time
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + CLASSES,
                    // not a word about that among the platform's own
                    "-Xlog:disable",
                    "-cp",
                    classPath,
                    "id.jejakkinerja.local.JejakKinerja",
                    "--server.port=" + port,
                    "--jejak.data-dir=" + dataDir,
                    // as behind TLS
                    "--jejak.cookie.secure=true"));
            if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--jejak.log="))) {
                command.add("--jejak.log=text");
            }
            command.addAll(List.of(settings));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            RunningPlatform platform =
                    new RunningPlatform(process, dataDir, log, URI.create("http://localhost:" + port));
            // an orderly end, or its PostgreSQL would outlive the tests
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            platform.awaitReady();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it with the demo accounts of the sample data but without the data, as after a load long ago whose events are gone: the
     * loader finds its own mark and plays nothing.
     */
    public static RunningPlatform startEmpty(Path dataDir, String... settings) {
        try {
            Files.createDirectories(dataDir);
            Files.writeString(dataDir.resolve("sample-data.loaded"), "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(
                dataDir,
                Stream.concat(Stream.of("--jejak.sample-data=true"), Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** Without the tests' own classes: a folder on the class path would keep the virtual machine from sharing any. */
    private static String jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public URI uri() {
        return uri;
    }

    public Path dataDir() {
        return dataDir;
    }

    public long pid() {
        return process.pid();
    }

    /** What the platform has written to its log. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL: no handler runs, PostgreSQL stays behind as an orphan. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, and waits for the end. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("platform did not end within " + STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IllegalStateException("platform ended with " + process.exitValue() + ":\n" + log());
            }
            if (isReady()) {
                return;
            }
            pause();
        }
        process.destroyForcibly();
        throw new IllegalStateException("platform not ready within " + START + ":\n" + log());
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(uri.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
