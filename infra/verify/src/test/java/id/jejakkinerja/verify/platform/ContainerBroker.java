package id.jejakkinerja.verify.platform;

import id.jejakkinerja.cluster.Backends.Listener;
import id.jejakkinerja.cluster.BrokerNode;
import id.jejakkinerja.cluster.Ports;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.testcontainers.kafka.KafkaContainer;

/** A Kafka broker in a container, with a listener for each client. */
final class ContainerBroker implements BrokerNode {
    private static final String IMAGE = "apache/kafka:4.3.1";
    private static final Duration START = Duration.ofMinutes(2);

    private final Map<String, Listener> listeners;
    private final KafkaContainer container = new KafkaContainer(IMAGE).withStartupTimeout(START);

    ContainerBroker(Map<String, Listener> listeners) {
        this.listeners = listeners;
        listeners
                .values()
                .forEach(listener -> container.withListener(
                        "0.0.0.0:" + listener.port(), () -> "127.0.0.1:" + listener.advertised()));
        container.setPortBindings(listeners.values().stream()
                .map(listener -> listener.port() + ":" + listener.port())
                .toList());
    }

    KafkaContainer container() {
        return container;
    }

    @Override
    public void start() {
        if (container.getContainerId() == null) {
            container.start();
        } else {
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
        }
        Awaitility.await()
                .atMost(START)
                .until(() -> listeners.values().stream().allMatch(listener -> Ports.isOpen(listener.port())));
    }

    @Override
    public void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).exec();
    }

    /** A container's data go with it; the next start makes another. */
    @Override
    public void wipe() {
        container.stop();
    }
}
