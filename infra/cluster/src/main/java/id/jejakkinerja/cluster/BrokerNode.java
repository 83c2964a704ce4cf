package id.jejakkinerja.cluster;

/** A Kafka broker under our hands. */
public interface BrokerNode {
    /** Starts it over the data it had, and waits until it answers. */
    void start();

    /** SIGKILL to the broker. */
    void kill();

    void stop();

    /** Deletes every topic and every record; only while it is not running. */
    void wipe();
}
