package id.jejakkinerja.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** PostgreSQL and Kafka as processes of this machine. */
public final class LocalBackends implements Backends {
    private final Artifacts artifacts;
    private final Path directory;
    private final UnaryOperator<Path> storage;
    private final Function<String, Map<String, String>> environments;
    private final List<PostgresNode> databases = new ArrayList<>();
    private final List<BrokerProcess> brokers = new ArrayList<>();

    /** Everything below one directory. */
    public LocalBackends(Artifacts artifacts, Path directory) {
        this(artifacts, directory, UnaryOperator.identity(), database -> Map.of());
    }

    /**
     * Databases elsewhere.
     *
     * @param storage from where a database would keep its data to where it does, another file system for example
     * @param environments what a database finds in its environment besides the usual, by its name
     */
    public LocalBackends(
            Artifacts artifacts,
            Path directory,
            UnaryOperator<Path> storage,
            Function<String, Map<String, String>> environments) {
        this.artifacts = artifacts;
        this.directory = directory.toAbsolutePath().normalize();
        this.storage = storage;
        this.environments = environments;
    }

    @Override
    public DatabaseNode database(String name, int port) {
        PostgresNode node = new PostgresNode(
                storage.apply(directory.resolve(name)),
                port,
                directory.resolve("postgres-programs"),
                environments.apply(name));
        databases.add(node);
        return node;
    }

    @Override
    public BrokerNode broker(Map<String, Listener> listeners) {
        BrokerProcess broker = new BrokerProcess(directory.resolve(Wire.KAFKA), listeners, artifacts.broker());
        brokers.add(broker);
        return broker;
    }

    @Override
    public void close() {
        brokers.forEach(BrokerProcess::stop);
        databases.forEach(PostgresNode::close);
    }
}
