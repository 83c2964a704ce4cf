package id.jejakkinerja.verify.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.topic.AsyncApi;
import id.jejakkinerja.runtime.topic.EventRecord;
import id.jejakkinerja.verify.faults.rig.Rig;
import id.jejakkinerja.verify.faults.rig.SharedRig;
import id.jejakkinerja.verify.platform.Api.Answer;
import id.jejakkinerja.verify.topic.TopicContract;
import id.jejakkinerja.verify.topic.TopicRecords;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The same tests, unchanged, against two services on Kafka; reads come from the query-services in turn. First, while the log is empty.
 * Then what only this mode has: the topic, read from the broker by a client of its own.
 */
@Order(1)
@DisplayName("Dengan dua layanan dan Kafka: seluruh tahun Ledokombo masuk lewat HTTP dan keluar lagi sebagai tabel")
class WholeYearInTheClusterE2E extends WholeYearOverHttpE2E {
    private static final String TOPIC = "jejak-kinerja.events";
    private static final String PLANTED = "ditanam";

    private final Rig rig = SharedRig.get();

    @Override
    Deployment deploy() {
        return Deployment.of(rig.api(), rig.reads());
    }

    @Test
    @DisplayName(
            "Topik di Kafka memuat tepat peristiwa log, dan setiap rekamannya sesuai uraian yang diberikan layanan")
    void everyMessageKeepsTheContract() {
        TopicContract contract = contract();
        List<ConsumerRecord<byte[], byte[]>> records = records(TOPIC).all();

        assertThat(contract.faults()).isEmpty();
        assertThat(records)
                .allSatisfy(record -> assertThat(faults(contract, record))
                        .as("offset %d", record.offset())
                        .isEmpty());
        assertThat(records.stream().map(record -> EventRecord.of(record).row()).distinct())
                .extracting(row -> row.position() + " " + row.eventId())
                .containsExactlyElementsOf(rig.kept().store().stream()
                        .map(row -> row.position() + " " + row.eventId())
                        .toList());
    }

    @Test
    @DisplayName("Rekaman yang menyimpang, diterbitkan ke topik lain pada Kafka yang sama, dikenali seperti itu juga")
    void aPlantedMessageIsFound() {
        TopicContract contract = contract();
        ConsumerRecord<byte[], byte[]> real = records(TOPIC).all().getFirst();
        TopicRecords planted = records(PLANTED);
        planted.create();
        ProducerRecord<byte[], byte[]> withoutMetadata = copy(real, real.value());
        withoutMetadata.headers().remove("ce_metadata");
        byte[] foreign = new String(real.value(), UTF_8)
                .replaceFirst("\\{", "{\"asing\":1,")
                .getBytes(UTF_8);

        planted.publish(List.of(copy(real, real.value()), withoutMetadata, copy(real, foreign)));

        List<ConsumerRecord<byte[], byte[]>> found = planted.all();
        assertThat(found).hasSize(3);
        assertThat(faults(contract, found.get(0))).isEmpty();
        assertThat(faults(contract, found.get(1))).anyMatch(fault -> fault.contains("ce_metadata"));
        assertThat(faults(contract, found.get(2))).anyMatch(fault -> fault.contains("asing"));
    }

    /** As whoever writes a reader of the topic gets it. */
    private TopicContract contract() {
        Answer answer = rig.api().get(null, AsyncApi.PATH);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new TopicContract(answer.body());
    }

    private TopicRecords records(String topic) {
        return new TopicRecords(rig.cluster().bootstrapServers(), topic);
    }

    private static List<String> faults(TopicContract contract, ConsumerRecord<byte[], byte[]> record) {
        return contract.faults(record.key(), record.headers(), record.value());
    }

    private static ProducerRecord<byte[], byte[]> copy(ConsumerRecord<byte[], byte[]> real, byte[] value) {
        return new ProducerRecord<>(
                PLANTED, 0, real.key(), value, List.of(real.headers().toArray()));
    }
}
