package id.jejakkinerja.cluster;

import java.util.Map;

/** Where a cluster gets PostgreSQL and Kafka from: processes of this machine, or containers where a Docker engine answers. */
public interface Backends extends AutoCloseable {
    /** A PostgreSQL server that is not started yet and keeps its data as long as this object lives. */
    DatabaseNode database(String name, int port);

    /**
     * A broker that is not started yet.
     *
     * @param listeners by the name of the client: one for each, so that what lies between a client and the broker can be told apart
     */
    BrokerNode broker(Map<String, Listener> listeners);

    /**
     * A door of the broker.
     *
     * @param port where it listens
     * @param advertised where its client is told to come back to
     */
    record Listener(int port, int advertised) {}

    @Override
    void close();
}
