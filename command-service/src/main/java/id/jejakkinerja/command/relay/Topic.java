package id.jejakkinerja.command.relay;

import id.jejakkinerja.runtime.topic.EventRecord;
import id.jejakkinerja.runtime.topic.TopicSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topic as the relay finds it: made when missing, and asked how far it really goes. */
final class Topic {
    /** An amendment of a whole plan is the largest event; a command's body may have one MiB. */
    static final int LARGEST_RECORD = 4 << 20;

    private static final Duration RETENTION = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TopicSettings settings;

    Topic(TopicSettings settings) {
        this.settings = settings;
    }

    /**
     * Creates the topic unless it is there.
     *
     * @throws IllegalStateException when it has more than one partition, because then it has no order
     */
    void ensure() throws InterruptedException, ExecutionException, TimeoutException {
        Map<String, Object> config =
                settings.client(Map.of(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 2));
        try (Admin admin = Admin.create(config)) {
            Set<String> names = admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!names.contains(settings.topic())) {
                create(admin);
            }
            TopicDescription found = admin.describeTopics(List.of(settings.topic()))
                    .allTopicNames()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .get(settings.topic());
            if (found == null || found.partitions().size() != 1) {
                throw new IllegalStateException("the topic must have exactly one partition: " + found);
            }
        }
    }

    private void create(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        NewTopic topic = new NewTopic(settings.topic(), Optional.of(1), Optional.empty())
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(RETENTION.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(LARGEST_RECORD)));
        try {
            admin.createTopics(List.of(topic)).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    /**
     * Where publishing has to go on. The token says what was acknowledged; a broker that has lost data since, or is a new one, does not
     * know it any more. So the last record counts where it is further back, and an empty topic counts as nothing published. A topic
     * whose records have all expired is not an empty one.
     *
     * @param token position of the last event acknowledged
     * @return position of the last event that readers of the topic can have seen
     */
    long reached(long token) {
        TopicPartition partition = settings.partition();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                settings.client(Map.of(
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis())),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            long end = end(consumer, partition);
            if (end == 0) {
                return 0;
            }
            long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (first == end) {
                return token;
            }
            consumer.seek(partition, end - 1);
            return Math.min(token, last(consumer));
        }
    }

    private static long end(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    private static long last(KafkaConsumer<byte[], byte[]> consumer) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            long position = -1;
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                position = EventRecord.positionOf(record);
            }
            if (position >= 0) {
                return position;
            }
        }
        throw new IllegalStateException("the topic's last record cannot be read");
    }
}
