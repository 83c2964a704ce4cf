package id.jejakkinerja.cluster;

import id.jejakkinerja.cluster.Backends.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The Apache distribution's broker in KRaft mode, one node, in a JVM with its own jars and no others. */
final class BrokerProcess implements BrokerNode {
    private static final Duration START = Duration.ofMinutes(3);

    private final Path directory;
    private final Map<String, Listener> listeners;
    private final Path libraries;
    private final Child child;

    BrokerProcess(Path directory, Map<String, Listener> listeners, Path libraries) {
        this.directory = directory;
        this.listeners = listeners;
        this.libraries = libraries;
        this.child = new Child("kafka", directory);
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(directory);
            Path properties = BrokerSettings.write(directory, listeners);
            if (!Files.exists(BrokerSettings.data(directory).resolve("meta.properties"))) {
                format(properties);
            }
            child.start(java("kafka.Kafka", properties.toString()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Waiting.until(START, this::isReady, () -> "no broker within " + START + "\n" + child.tail());
    }

    /** A child that has ended will never be ready, and the sooner that is said the better. */
    private boolean isReady() {
        if (!child.isAlive()) {
            throw new IllegalStateException("the broker has ended\n" + child.tail());
        }
        return listeners.values().stream().allMatch(listener -> Ports.isOpen(listener.port()));
    }

    private void format(Path properties) {
        Child tool = new Child("kafka-format", directory);
        tool.start(
                java(
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "-t",
                        "jejak-kinerja-clusterA",
                        "-c",
                        properties.toString()),
                Map.of());
        Waiting.until(START, () -> !tool.isAlive(), tool::tail);
    }

    private List<String> java(String main, String... arguments) {
        Jvm jvm = new Jvm(List.of(
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=" + BrokerSettings.logging(directory)));
        List<String> program = new ArrayList<>(List.of("-cp", libraries + "/*", main));
        program.addAll(List.of(arguments));
        return jvm.with(program);
    }

    @Override
    public void kill() {
        child.kill();
    }

    @Override
    public void stop() {
        child.stop();
    }

    @Override
    public void wipe() {
        try {
            FileSystemUtils.deleteRecursively(BrokerSettings.data(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
