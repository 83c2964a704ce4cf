package id.jejakkinerja.verify.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.runtime.eventlog.LogRow;
import id.jejakkinerja.runtime.topic.AsyncApi;
import id.jejakkinerja.runtime.topic.EventRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Uraian AsyncAPI topik peristiwa")
class AsyncApiTest {
    private static final Path GOLDEN = Path.of("../runtime/src/test/resources/golden");
    private static final String METADATA = "{\"commandId\":\"k-1\",\"actor\":\"operator-ledokombo\"}";

    private final TopicContract contract = new TopicContract(AsyncApi.document("jejak-kinerja.events"));

    /** Every event in every version ever released, as the store holds it. */
    static Stream<LogRow> rows() {
        return EventNames.all().stream()
                .flatMap(entry -> IntStream.rangeClosed(1, entry.version()).mapToObj(v -> row(entry.name(), v)));
    }

    private static LogRow row(String name, int version) {
        String kind = name.substring(0, name.indexOf('.'));
        String stream = kind + (kind.equals("kabupaten") ? ":35.09" : ":35.09.28:2023");
        try {
            return new LogRow(
                    17,
                    "0b0e3c5e-1111-3333-8888-000000000017",
                    stream,
                    4,
                    kind,
                    Instant.parse("2023-11-20T01:02:03.004Z"),
                    name,
                    Integer.toString(version),
                    Files.readString(GOLDEN.resolve(name + ".v" + version + ".json")),
                    METADATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("sah menurut skema AsyncAPI 3.0")
    void theDocumentIsValid() {
        assertThat(contract.faults()).isEmpty();
        assertThat(new TopicContract(AsyncApi.document("t").replace("\"send\"", "\"shout\"")).faults())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("menguraikan setiap peristiwa dalam setiap versi")
    void describesEveryEvent(LogRow row) {
        assertThat(judge(new EventRecord(row, 12).toRecord("t"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("mengenali rekaman yang menyimpang")
    void findsDeviations(LogRow row) {
        assertThat(judge(changed(row, headers -> headers.remove("ce_metadata"))))
                .isNotEmpty();
        assertThat(judge(changed(row, headers -> replace(headers, "ce_position", "tujuh belas"))))
                .isNotEmpty();
        assertThat(judge(changed(row, headers -> replace(headers, "ce_type", "tahunkinerja.guessed"))))
                .containsExactly("no message tahunkinerja.guessed.v" + row.eventVersion());
        assertThat(judge(changed(row, headers -> replace(headers, "ce_source", "/kabupaten/35.10"))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("mengenali muatan dengan sifat asing, tanpa sifat wajib, atau dengan jenis yang salah")
    void findsForeignPayloads() {
        ProducerRecord<byte[], byte[]> record =
                new EventRecord(row("tahunkinerja.budget-shifted", 1), 12).toRecord("t");
        for (String payload : List.of(
                new String(record.value(), UTF_8).replace("\"amount\":", "\"jumlah\":"),
                new String(record.value(), UTF_8).replace("900000", "\"900000\""),
                new String(record.value(), UTF_8).replace("P-APBD", "APBN"),
                "[]")) {
            assertThat(contract.faults(record.key(), record.headers(), payload.getBytes(UTF_8)))
                    .as(payload)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    @DisplayName("Rekaman dibaca kembali menjadi baris log yang sama")
    void aRecordReadsBack(LogRow row) {
        assertThat(EventRecord.of(received(new EventRecord(row, 12).toRecord("t"))))
                .isEqualTo(new EventRecord(row, 12));
    }

    @Test
    @DisplayName("Rekaman asing atau rusak tidak dibaca, dan letaknya disebut")
    void aForeignRecordIsRefused() {
        ProducerRecord<byte[], byte[]> record =
                new EventRecord(row("tahunkinerja.budget-shifted", 1), 12).toRecord("t");
        record.headers().remove("ce_id");

        assertThatThrownBy(() -> EventRecord.of(received(record)))
                .isInstanceOf(EventRecord.Unreadable.class)
                .hasMessage("record t-0@99: no header ce_id");
    }

    private List<String> judge(ProducerRecord<byte[], byte[]> record) {
        return contract.faults(record.key(), record.headers(), record.value());
    }

    private interface Change {
        void on(Headers headers);
    }

    private static ProducerRecord<byte[], byte[]> changed(LogRow row, Change change) {
        ProducerRecord<byte[], byte[]> record = new EventRecord(row, 12).toRecord("t");
        change.on(record.headers());
        return record;
    }

    private static void replace(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        return new ConsumerRecord<>(
                "t",
                0,
                99,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                java.util.Optional.empty());
    }
}
