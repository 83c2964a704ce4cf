package id.jejakkinerja.cluster;

import id.jejakkinerja.cluster.Backends.Listener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The broker's files: its settings and what it logs. */
final class BrokerSettings {
    private static final String HOST = "127.0.0.1:";
    private static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Path data(Path directory) {
        return directory.resolve("data");
    }

    static Path logging(Path directory) {
        return directory.resolve("logback.xml");
    }

    /** @return the file with the settings */
    static Path write(Path directory, Map<String, Listener> listeners) throws IOException {
        Files.writeString(logging(directory), """
            <configuration>
              <appender name="OUT" class="ch.qos.logback.core.ConsoleAppender">
                <encoder><pattern>%d{ISO8601} %-5level %logger{0} %msg%n</pattern></encoder>
              </appender>
              <root level="WARN"><appender-ref ref="OUT"/></root>
            </configuration>
            """);
        Path file = directory.resolve("server.properties");
        int controller = controllerPort(file);
        String text = of(directory, listeners, controller).entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                .collect(Collectors.joining());
        return Files.writeString(file, text);
    }

    /** A later start keeps the one it had: it is written in the metadata of the node's quorum. */
    private static int controllerPort(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Ports.free();
        }
        Properties before = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            before.load(reader);
        }
        String voters = before.getProperty("controller.quorum.voters");
        return Integer.parseInt(voters.substring(voters.lastIndexOf(':') + 1));
    }

    private static Map<String, String> of(Path directory, Map<String, Listener> listeners, int controller) {
        Map<String, Listener> sorted = new TreeMap<>(listeners);
        Map<String, String> settings = new TreeMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + HOST + controller);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners",
                sorted.entrySet().stream()
                                .map(l -> name(l.getKey()) + "://" + HOST
                                        + l.getValue().port() + ",")
                                .collect(Collectors.joining())
                        + CONTROLLER + "://" + HOST + controller);
        settings.put(
                "advertised.listeners",
                sorted.entrySet().stream()
                        .map(l -> name(l.getKey()) + "://" + HOST + l.getValue().advertised())
                        .collect(Collectors.joining(",")));
        settings.put(
                "listener.security.protocol.map",
                sorted.keySet().stream().map(l -> name(l) + ":PLAINTEXT,").collect(Collectors.joining()) + CONTROLLER
                        + ":PLAINTEXT");
        settings.put(
                "inter.broker.listener.name", name(sorted.keySet().iterator().next()));
        settings.put("log.dirs", data(directory).toString());
        settings.putAll(SMALL);
        return settings;
    }

    /** One node that starts, restarts and dies on a small machine. */
    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("auto.create.topics.enable", "false"),
            // the cleaner's buffer alone has 128 MiB otherwise
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            // the controller, in the same process, turns a broker away until the session of its killed predecessor has
            // ended
            Map.entry("broker.session.timeout.ms", "2000"),
            Map.entry("broker.heartbeat.interval.ms", "400"));

    /** Names of listeners are upper case and have no dots. */
    private static String name(String client) {
        return client.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
