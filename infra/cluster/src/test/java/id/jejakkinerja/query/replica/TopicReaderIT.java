package id.jejakkinerja.query.replica;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.cluster.Artifacts;
import id.jejakkinerja.cluster.Backends.Listener;
import id.jejakkinerja.cluster.BrokerNode;
import id.jejakkinerja.cluster.LocalBackends;
import id.jejakkinerja.cluster.Ports;
import id.jejakkinerja.runtime.topic.TopicSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicIdException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pembaca topik")
class TopicReaderIT {
    private static final Duration NONE = Duration.ZERO;
    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    private Path directory;

    /** A consumer may go on asking for the topic that is gone and hear nothing, so nobody but Kafka can tell. */
    @Test
    @DisplayName("Sesudah hening melihat bahwa topiknya dihapus dan dibuat lagi, dan tidak bertanya sebelumnya")
    void noticesATopicMadeAnew() throws Exception {
        int port = Ports.free();
        TopicSettings settings = new TopicSettings("127.0.0.1:" + port, "jejak-kinerja.uji", Map.of());
        try (LocalBackends backends = new LocalBackends(Artifacts.ofThisProject(), directory)) {
            BrokerNode broker = backends.broker(Map.of("query-1", new Listener(port, port)));
            broker.start();
            try (Admin admin = Admin.create(settings.client(Map.of()))) {
                create(admin, settings);
                try (TopicReader reader = new TopicReader(settings, NONE);
                        TopicReader patient = new TopicReader(settings, LONG)) {
                    String topicId = reader.topicId();
                    reader.seek(0);
                    assertThat(reader.poll(Duration.ofMillis(200))).isEmpty();
                    assertThat(reader.isAnother(topicId)).isFalse();

                    admin.deleteTopics(List.of(settings.topic())).all().get();
                    create(admin, settings);

                    assertThat(reader.isAnother(topicId)).isTrue();
                    assertThat(patient.isAnother(topicId)).isFalse();
                }
            }
        }
    }

    /** A deleted topic keeps its name for a moment, and a broker hears of a new one a moment after its controller made it. */
    private static void create(Admin admin, TopicSettings settings) throws Exception {
        NewTopic topic = new NewTopic(settings.topic(), Optional.of(1), Optional.empty());
        Uuid made = patiently(
                () -> admin.createTopics(List.of(topic))
                        .topicId(settings.topic())
                        .get(),
                TopicExistsException.class);
        patiently(
                () -> admin.describeTopics(TopicCollection.ofTopicIds(List.of(made)))
                        .allTopicIds()
                        .get(),
                UnknownTopicIdException.class);
    }

    private static <T> T patiently(Callable<T> question, Class<? extends Exception> passing) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return question.call();
            } catch (ExecutionException e) {
                if (!passing.isInstance(e.getCause()) || attempt == 100) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
