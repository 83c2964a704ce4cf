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
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final TopicSettings settings;
    private final TopicPartition partition;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Duration silence;
    private long heard = System.nanoTime();

    TopicReader(TopicSettings settings) {
        this(settings, SILENCE);
    }

    /** @param silence so long nothing comes before Kafka is asked whether the topic is still the same */
    TopicReader(TopicSettings settings, Duration silence) {
        this.silence = silence;
        this.settings = settings;
        this.partition = settings.partition();
        this.admin =
                Admin.create(settings.client(Map.of(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS / 2)));
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
        TopicDescription topic = admin.describeTopics(List.of(settings.topic()))
                .allTopicNames()
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .get(settings.topic());
        if (topic == null) {
            throw new IllegalStateException("the broker described another topic than " + settings.topic());
        }
        return topic.topicId().toString();
    }

    void seek(long offset) {
        consumer.seek(partition, offset);
    }

    void seekToBeginning() {
        consumer.seekToBeginning(List.of(partition));
    }

    ConsumerRecords<byte[], byte[]> poll(Duration patience) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(patience);
        if (!records.isEmpty()) {
            heard = System.nanoTime();
        }
        return records;
    }

    /**
     * Whether the topic was deleted and made anew, which a consumer may not notice: it goes on asking for the one that is gone. Kafka is
     * asked after some silence only.
     *
     * @param topicId what it was
     * @throws ExecutionException while there is no topic
     */
    boolean isAnother(String topicId) throws InterruptedException, ExecutionException, TimeoutException {
        if (System.nanoTime() - heard < silence.toNanos()) {
            return false;
        }
        heard = System.nanoTime();
        return !topicId().equals(topicId);
    }

    /** The offset after the last record polled. */
    long position() {
        return consumer.position(partition);
    }

    @Override
    public void close() {
        try {
            consumer.close();
        } finally {
            admin.close(Duration.ZERO); // else it waits for answers that nobody wants any more
        }
    }
}
