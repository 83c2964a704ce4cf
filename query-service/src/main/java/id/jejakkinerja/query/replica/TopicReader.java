package id.jejakkinerja.query.replica;

import id.jejakkinerja.runtime.topic.TopicSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the one partition from a given offset. Kafka keeps no offset of ours and no group: the copy's database does. */
final class TopicReader implements AutoCloseable {
    private static final int PATIENCE_MS = 10_000;
    private static final int BATCH = 500;

    private final TopicSettings settings;
    private final TopicPartition partition;
    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReader(TopicSettings settings) {
        this.settings = settings;
        this.partition = settings.partition();
        this.consumer = new KafkaConsumer<>(
                settings.client(Map.of(
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        BATCH,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        100,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        PATIENCE_MS)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(partition));
    }

    /**
     * Kafka's own id of the topic.
     *
     * @throws ExecutionException while there is no topic
     */
    String topicId() throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Object> config =
                settings.client(Map.of(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2));
        try (Admin admin = Admin.create(config)) {
            TopicDescription topic = admin.describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                    .get(settings.topic());
            if (topic == null) {
                throw new IllegalStateException("the broker described another topic than " + settings.topic());
            }
            return topic.topicId().toString();
        }
    }

    void seek(long offset) {
        consumer.seek(partition, offset);
    }

    void seekToBeginning() {
        consumer.seekToBeginning(List.of(partition));
    }

    ConsumerRecords<byte[], byte[]> poll(Duration patience) {
        return consumer.poll(patience);
    }

    /** The offset after the last record polled. */
    long position() {
        return consumer.position(partition);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
