package id.jejakkinerja.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a cluster consists of and where it listens, always on 127.0.0.1.
 *
 * @param directory everything the cluster keeps
 * @param queryPorts one for each query-service
 * @param jvm options of the JVMs of the services
 * @param environments of single services beside what they need, by name
 */
public record ClusterSettings(
        Path directory,
        int issuerPort,
        int commandPort,
        List<Integer> queryPorts,
        int storePort,
        int readModelPort,
        int kafkaPort,
        List<String> jvm,
        Map<String, Map<String, String>> environments) {

    /** Small and quick to start; nothing here runs for long. */
    private static final List<String> FOR_TESTS =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");

    public ClusterSettings {
        directory = directory.toAbsolutePath().normalize();
        queryPorts = List.copyOf(queryPorts);
        jvm = List.copyOf(jvm);
        environments = Map.copyOf(environments);
    }

    /** Ports that nobody has, so that it may run beside anything. */
    public static ClusterSettings onFreePorts(Path directory, int queryServices) {
        return new ClusterSettings(
                directory,
                Ports.free(),
                Ports.free(),
                IntStream.range(0, queryServices).mapToObj(i -> Ports.free()).toList(),
                Ports.free(),
                Ports.free(),
                Ports.free(queryServices + 1),
                FOR_TESTS,
                Map.of());
    }

    public ClusterSettings withEnvironments(Map<String, Map<String, String>> other) {
        return new ClusterSettings(
                directory, issuerPort, commandPort, queryPorts, storePort, readModelPort, kafkaPort, jvm, other);
    }
}
