package id.jejakkinerja.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a cluster consists of and where it listens, always on 127.0.0.1.
 *
 * @param directory everything the cluster keeps
 * @param commandPort where commands are taken: the command-service itself, or a balancer before several
 * @param commandPorts one for each command-service
 * @param queryPorts one for each query-service
 * @param jvm options of the JVMs of the services
 * @param environments of single services beside what they need, by name
 */
public record ClusterSettings(
        Path directory,
        int issuerPort,
        int commandPort,
        List<Integer> commandPorts,
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
        commandPorts = List.copyOf(commandPorts);
        queryPorts = List.copyOf(queryPorts);
        jvm = List.copyOf(jvm);
        environments = Map.copyOf(environments);
    }

    /** Ports that nobody has, so that it may run beside anything. */
    public static ClusterSettings onFreePorts(Path directory, int commandServices, int queryServices) {
        int door = Ports.free();
        return new ClusterSettings(
                directory,
                Ports.free(),
                door,
                commandServices == 1 ? List.of(door) : free(commandServices),
                free(queryServices),
                Ports.free(),
                Ports.free(),
                Ports.free(commandServices + queryServices),
                FOR_TESTS,
                Map.of());
    }

    private static List<Integer> free(int many) {
        return IntStream.range(0, many).mapToObj(i -> Ports.free()).toList();
    }

    /** Whether several take commands, behind a door of their own. */
    boolean isBalanced() {
        return commandPorts.size() > 1;
    }

    public ClusterSettings withEnvironments(Map<String, Map<String, String>> other) {
        return new ClusterSettings(
                directory,
                issuerPort,
                commandPort,
                commandPorts,
                queryPorts,
                storePort,
                readModelPort,
                kafkaPort,
                jvm,
                other);
    }
}
