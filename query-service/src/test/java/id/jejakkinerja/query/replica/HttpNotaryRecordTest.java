package id.jejakkinerja.query.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.runtime.notary.NotaryAnswer;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.notary.PublishedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Catatan notaris lewat HTTP")
class HttpNotaryRecordTest {
    private static final Instant WHEN = Instant.parse("2026-11-20T01:02:03.004Z");
    private static final PublishedCheckpoint FIRST = new PublishedCheckpoint(3, "nota\n\n— tanda\n", WHEN);
    private static final PublishedCheckpoint SECOND = new PublishedCheckpoint(7, "nota lain\n", WHEN.plusSeconds(1));
    private static final List<PublishedKey> KEYS =
            List.of(new PublishedKey("vkey-1", null, WHEN), new PublishedKey("vkey-2", "nota penerus", WHEN));

    private final List<String> asked = new ArrayList<>();
    private HttpServer commands;
    private HttpNotaryRecord record;
    private int status = 200;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        commands = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        commands.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        commands.start();
        record = new HttpNotaryRecord(
                URI.create("http://127.0.0.1:" + commands.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        commands.stop(0);
    }

    @Test
    @DisplayName("ditanya dari ukuran pohon tertentu, dan dibaca bait demi bait")
    void readsTheRecord() throws IOException {
        body = KernelJson.stored().writeValueAsString(new NotaryAnswer(SECOND, List.of(FIRST, SECOND), KEYS));

        assertThat(record.checkpoints(2, 10)).containsExactly(FIRST, SECOND);
        assertThat(record.latest()).contains(SECOND);
        assertThat(record.keys()).isEqualTo(KEYS);
        assertThat(asked)
                .containsExactly(
                        "/internal/notary?beyond=2&limit=10",
                        "/internal/notary?beyond=0&limit=0",
                        "/internal/notary?beyond=0&limit=0");
    }

    @Test
    @DisplayName("sebelum titik periksa pertama kosong, dan itu bukan kesalahan")
    void nothingSignedYet() throws IOException {
        body = KernelJson.stored().writeValueAsString(new NotaryAnswer(null, List.of(), List.of()));

        assertThat(record.latest()).isEmpty();
        assertThat(record.checkpoints(0, 10)).isEmpty();
        assertThat(record.keys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"503, ''", "404, '{}'", "200, ''", "200, '{}'", "200, '<html>'", "200, '{\"checkpoints\":[null]}'"})
    @DisplayName("jawaban yang bukan catatan tidak dianggap catatan yang kosong")
    void nothingElseIsARecord(int answered, String text) {
        status = answered;
        body = text;

        assertThatThrownBy(record::latest).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> record.checkpoints(0, 10)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(record::keys).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    @DisplayName("layanan perintah yang tidak menjawab tidak dianggap catatan yang kosong")
    void silenceIsNoRecord() {
        commands.stop(0);

        assertThatThrownBy(record::keys).isInstanceOf(UncheckedIOException.class);
    }
}
