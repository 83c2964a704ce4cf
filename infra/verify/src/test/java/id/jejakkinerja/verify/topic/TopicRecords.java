package id.jejakkinerja.verify.topic;

import id.jejakkinerja.runtime.topic.TopicSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** What lies in a topic of a running broker, read by a client that knows nothing of the platform. */
public final class TopicRecords {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TopicSettings settings;

    public TopicRecords(String bootstrapServers, String topic) {
        this.settings = new TopicSettings(bootstrapServers, topic, Map.of());
    }

    /** All there are at this moment, from the first one on. */
    public List<ConsumerRecord<byte[], byte[]>> all() {
        TopicPartition partition = settings.partition();
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                settings.client(Map.of()), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.position(partition) < end) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("read " + all.size() + " records, not up to offset " + end);
                }
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
        }
        return all;
    }

    /** Makes the topic, where there is none, with one partition. */
    public void create() {
        try (Admin admin = Admin.create(settings.client(Map.of()))) {
            NewTopic topic = new NewTopic(settings.topic(), Optional.of(1), Optional.empty());
            await(admin.createTopics(List.of(topic)).all().toCompletionStage().toCompletableFuture());
        }
    }

    /** One after the other, each acknowledged. */
    public void publish(List<ProducerRecord<byte[], byte[]>> records) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings.client(Map.of()), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ProducerRecord<byte[], byte[]> record : records) {
                await(producer.send(record));
            }
        }
    }

    private static void await(Future<?> answer) {
        try {
            answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
