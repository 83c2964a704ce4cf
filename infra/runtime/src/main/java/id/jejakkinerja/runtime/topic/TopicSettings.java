package id.jejakkinerja.runtime.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the log's topic is.
 *
 * @param bootstrapServers of the Kafka cluster, {@code host:port,host:port}
 * @param topic its name
 * @param properties more settings of Kafka's own clients, for a secured cluster
 */
@ConfigurationProperties("jejak.kafka")
public record TopicSettings(
        String bootstrapServers,
        @DefaultValue("jejak-kinerja.events") String topic,
        @DefaultValue Map<String, String> properties) {

    public TopicSettings {
        properties = Map.copyOf(properties);
    }

    /** The one partition. A second would leave the replica without an order across kabupaten, and its readers with gaps. */
    public TopicPartition partition() {
        return new TopicPartition(topic, 0);
    }

    /** Settings for a client, its own over the operator's over none. */
    public Map<String, Object> client(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        all.putAll(own);
        return all;
    }
}
