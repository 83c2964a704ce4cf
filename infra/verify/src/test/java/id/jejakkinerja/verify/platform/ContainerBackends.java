package id.jejakkinerja.verify.platform;

import id.jejakkinerja.cluster.Backends;
import id.jejakkinerja.cluster.BrokerNode;
import id.jejakkinerja.cluster.DatabaseNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;

/** PostgreSQL and Kafka in containers, on fixed ports of this machine, so that a killed one comes back where it was. */
final class ContainerBackends implements Backends {
    private final List<GenericContainer<?>> containers = new ArrayList<>();

    @Override
    public DatabaseNode database(String name, int port) {
        ContainerDatabase database = new ContainerDatabase(port);
        containers.add(database.container());
        return database;
    }

    @Override
    public BrokerNode broker(Map<String, Listener> listeners) {
        ContainerBroker broker = new ContainerBroker(listeners);
        containers.add(broker.container());
        return broker;
    }

    @Override
    public void close() {
        containers.forEach(GenericContainer::stop);
    }
}
