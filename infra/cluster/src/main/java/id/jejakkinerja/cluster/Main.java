package id.jejakkinerja.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps a cluster running until it is told to end: what {@code infra/cluster/up} starts. The file {@code endpoints} in its directory
 * appears when everything is ready and goes when the cluster does.
 */
public final class Main {
    private static final String ENDPOINTS = "endpoints";

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments);
        ClusterSettings settings = options.settings();
        Path endpoints = settings.directory().resolve(ENDPOINTS);
        Files.createDirectories(settings.directory());
        Files.deleteIfExists(endpoints);
        Artifacts artifacts = Artifacts.ofThisProject();
        Cluster cluster =
                Cluster.start(settings, artifacts, new LocalBackends(artifacts, settings.directory()), Routes.DIRECT);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cluster, endpoints)));
        if (options.sampleData()) {
            Sample.load(cluster, settings.directory().resolve("sample-data.loaded"));
        }
        announce(cluster, settings, endpoints);
        Thread.currentThread().join();
    }

    private static void announce(Cluster cluster, ClusterSettings settings, Path endpoints) throws IOException {
        List<String> lines = new ArrayList<>(List.of("commands=" + cluster.commandsUri()));
        if (settings.isBalanced()) {
            numbered(
                            settings.commandPorts(),
                            number -> "commands%d=http://localhost:%d"
                                    .formatted(number, settings.commandPorts().get(number - 1)))
                    .forEach(lines::add);
        }
        numbered(settings.queryPorts(), number -> "reads%d=%s".formatted(number, cluster.readsUri(number)))
                .forEach(lines::add);
        lines.addAll(List.of(
                "issuer=" + cluster.issuerUri(),
                "store=127.0.0.1:" + settings.storePort(),
                "read-model=127.0.0.1:" + settings.readModelPort(),
                "kafka=127.0.0.1:" + settings.kafkaPort()));
        Path draft = Files.write(endpoints.resolveSibling(ENDPOINTS + ".tmp"), lines);
        Files.move(draft, endpoints, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Stream<String> numbered(List<Integer> ports, IntFunction<String> line) {
        return IntStream.rangeClosed(1, ports.size()).mapToObj(line);
    }

    private static void end(Cluster cluster, Path endpoints) {
        try {
            Files.deleteIfExists(endpoints);
        } catch (IOException stays) {
            System.err.println("cannot delete " + endpoints + ": " + stays);
        }
        cluster.close();
    }
}
