package id.jejakkinerja.cluster;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The command line of {@code infra/cluster/up}.
 *
 * @param sampleData whether to play the sample year once everything runs
 */
record Options(ClusterSettings settings, boolean sampleData) {
    private static final Map<String, String> DEFAULTS = Map.of(
            "dir", "data-cluster",
            "commands", "1",
            "queries", "2",
            "command-port", "8081",
            "query-port", "8082",
            "issuer-port", "9000",
            "postgres-port", "15432",
            "kafka-port", "19092",
            "jvm", "-Xmx512m -XX:+UseSerialGC",
            "sample-data", "false");

    /** How far beyond the door those behind it listen, so that they are in nobody's way. */
    private static final int BEHIND = 100;

    /**
     * @param arguments {@code --name=value}; {@code --sample-data} stands for itself
     * @throws IllegalArgumentException for a name that there is not, or a value that is no number
     */
    static Options of(String... arguments) {
        Map<String, String> values = new HashMap<>(DEFAULTS);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            String name = parts[0].replaceFirst("^--", "");
            if (!DEFAULTS.containsKey(name)) {
                Set<String> known = new TreeSet<>(DEFAULTS.keySet());
                throw new IllegalArgumentException("unknown option " + argument + "; there are " + known);
            }
            values.put(name, parts.length == 2 ? parts[1] : "true");
        }
        return new Options(settings(values), Boolean.parseBoolean(values.get("sample-data")));
    }

    private static ClusterSettings settings(Map<String, String> values) {
        int door = number(values, "command-port");
        int commands = number(values, "commands");
        int firstQuery = number(values, "query-port");
        int postgres = number(values, "postgres-port");
        return new ClusterSettings(
                Path.of(text(values, "dir")),
                number(values, "issuer-port"),
                door,
                commands == 1
                        ? List.of(door)
                        : IntStream.range(door + BEHIND, door + BEHIND + commands)
                                .boxed()
                                .toList(),
                IntStream.range(0, number(values, "queries"))
                        .mapToObj(i -> firstQuery + i)
                        .toList(),
                postgres,
                postgres + 1,
                number(values, "kafka-port"),
                List.of(text(values, "jvm").split(" ")),
                Map.of());
    }

    private static String text(Map<String, String> values, String name) {
        return values.getOrDefault(name, "");
    }

    private static int number(Map<String, String> values, String name) {
        return Integer.parseInt(text(values, name));
    }
}
