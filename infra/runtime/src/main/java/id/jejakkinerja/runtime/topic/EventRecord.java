package id.jejakkinerja.runtime.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.runtime.eventlog.LogRow;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * An event of the log as a record of the topic: CloudEvents 1.0 in binary content mode (Kafka protocol binding 1.0.2, section 3.2). The
 * value is the stored payload, byte for byte; the stored metadata travels in the extension {@code metadata}, so that the replica can be
 * equal to the store. The key is the kabupaten, so its events keep their order.
 *
 * @param previous position of the event before it in the log, 0 for the first: a reader notices a missing record by it
 */
public record EventRecord(LogRow row, long previous) {
    private static final String SPEC_VERSION = "1.0";
    private static final String CONTENT_TYPE = "application/json";
    private static final int KABUPATEN_CODE = 5;

    /** A record that is not one of ours, or is damaged. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(ConsumerRecord<?, ?> record, String why) {
            super("record " + record.topic() + "-" + record.partition() + "@" + record.offset() + ": " + why);
        }
    }

    public ProducerRecord<byte[], byte[]> toRecord(String topic) {
        String kabupaten = kabupaten(row.stream());
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", SPEC_VERSION);
        add(headers, "ce_id", row.eventId());
        add(headers, "ce_source", "/kabupaten/" + kabupaten);
        add(headers, "ce_type", row.eventName());
        add(headers, "ce_time", row.recordedAt().toString());
        add(headers, "ce_subject", row.stream());
        add(headers, "ce_eventversion", row.eventVersion());
        add(headers, "ce_sequence", Long.toString(row.sequence()));
        add(headers, "ce_position", Long.toString(row.position()));
        add(headers, "ce_previous", Long.toString(previous));
        add(headers, "ce_metadata", row.metadata());
        add(headers, "content-type", CONTENT_TYPE);
        byte[] key = kabupaten.getBytes(UTF_8);
        return new ProducerRecord<>(topic, 0, key, row.payload().getBytes(UTF_8), headers);
    }

    /** @throws Unreadable when the record is not an event of the log */
    public static EventRecord of(ConsumerRecord<byte[], byte[]> record) {
        if (!SPEC_VERSION.equals(text(record, "ce_specversion"))) {
            throw new Unreadable(record, "CloudEvents version " + text(record, "ce_specversion"));
        }
        if (record.value() == null) {
            throw new Unreadable(record, "no value");
        }
        try {
            String stream = text(record, "ce_subject");
            LogRow row = new LogRow(
                    number(record, "ce_position"),
                    text(record, "ce_id"),
                    stream,
                    number(record, "ce_sequence"),
                    new StreamId(stream).kind(),
                    Instant.parse(text(record, "ce_time")),
                    text(record, "ce_type"),
                    text(record, "ce_eventversion"),
                    new String(record.value(), UTF_8),
                    text(record, "ce_metadata"));
            return new EventRecord(row, number(record, "ce_previous"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unreadable(record, e.toString());
        }
    }

    /** The position a record carries, without reading the rest. */
    public static long positionOf(ConsumerRecord<byte[], byte[]> record) {
        return number(record, "ce_position");
    }

    private static String kabupaten(String stream) {
        return stream.substring(stream.indexOf(':') + 1).substring(0, KABUPATEN_CODE);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String name) {
        return Long.parseLong(text(record, name));
    }

    private static String text(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unreadable(record, "no header " + name);
        }
        return new String(header.value(), UTF_8);
    }
}
