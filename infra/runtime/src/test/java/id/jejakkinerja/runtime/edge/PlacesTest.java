package id.jejakkinerja.runtime.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.database.PoolSettings;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

@DisplayName("Tempat di dalam")
class PlacesTest {
    /** For probes, pages and light reads. */
    private static final int REST = 16;

    @Test
    @DisplayName("Semua antrean bersama lebih kecil daripada banyaknya utas, jadi selalu ada utas bagi yang lain")
    void queuesLeaveThreadsForTheRest() throws IOException {
        assertThat(threads() - places(Map.of())).isGreaterThanOrEqualTo(REST);
    }

    @Test
    @DisplayName("Hitungannya menemukan antrean yang memakan semua utas")
    void findsQueuesThatTakeAll() throws IOException {
        assertThat(threads() - places(Map.of("jejak.edge.queue.commands-waiting", "100")))
                .isLessThan(REST);
    }

    private static int places(Map<String, String> settings) {
        Binder binder = new Binder(new MapConfigurationPropertySource(settings));
        QueueSettings queues = binder.bindOrCreate("jejak.edge.queue", QueueSettings.class);
        PoolSettings pools = binder.bindOrCreate("jejak.database", PoolSettings.class);
        return pools.commandPool()
                + queues.commandsWaiting()
                + queues.heavyReads()
                + queues.heavyReadsWaiting()
                + queues.reads()
                + queues.readsWaiting();
    }

    private static int threads() throws IOException {
        Object max = new YamlPropertySourceLoader()
                .load("jejak-common", new ClassPathResource("jejak-common.yml"))
                .getFirst()
                .getProperty("server.tomcat.threads.max");
        return Integer.parseInt(Objects.requireNonNull(max).toString());
    }
}
