package id.jejakkinerja.command.relay;

import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.topic.EventRecord;
import id.jejakkinerja.runtime.topic.TopicSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends events and waits until every replica that is in sync has each of them. A publisher that has failed is not used again. */
final class Publisher implements AutoCloseable {
    private static final int BATCH_BYTES = 256 << 10;
    private static final int BUFFER_BYTES = 32 << 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    Publisher(TopicSettings settings) {
        this.topic = settings.topic();
        this.producer = new KafkaProducer<>(
                settings.client(Map.of(
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        // a broker that is away is the loop's to wait for, not a record's
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        15_000,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        BATCH_BYTES,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        BUFFER_BYTES,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        Topic.LARGEST_RECORD)),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /**
     * Publishes events in order.
     *
     * @param previous position of the event before the first
     * @throws ExecutionException when one was not acknowledged; those after it may have been
     */
    void publish(List<LogRow> rows, long previous) throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> acks = new ArrayList<>(rows.size());
        long before = previous;
        for (LogRow row : rows) {
            acks.add(producer.send(new EventRecord(row, before).toRecord(topic)));
            before = row.position();
        }
        for (Future<RecordMetadata> ack : acks) {
            ack.get();
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
