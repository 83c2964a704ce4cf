package id.jejakkinerja.query.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandReceipt.StoredEvent;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perintah lewat HTTP")
class HttpCommandPortTest {
    private static final Actor BAPPEDA = new Actor("bappeda", Set.of(Peran.BAPPEDA), null);
    private static final String RECEIPT =
            "{\"position\":7,\"events\":[{\"id\":\"e-1\",\"type\":\"kabupaten.period-opened\",\"position\":7}]}";

    private final List<String> received = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String answer = RECEIPT;
    private String retryAfter = "";
    private int dropped;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("membawa token pemanggil, kunci perintah, dan nomor korelasinya")
    void carriesTheCallersToken() {
        CommandReceipt receipt = send();

        assertThat(receipt)
                .isEqualTo(new CommandReceipt(7, List.of(new StoredEvent("e-1", "kabupaten.period-opened", 7))));
        assertThat(received)
                .containsExactly("POST /api/v1/commands/OpenPeriod | Bearer token-of-caller | k-1 | c-1 | null |"
                        + " {\"tahun\":2023}");
    }

    @Test
    @DisplayName("menyebut peristiwa yang dijawab perintah itu")
    void namesTheCause() {
        port().send("OpenPeriod", "{}", BAPPEDA, new CommandIds("k-1", "c-1", "e-0"));

        assertThat(received)
                .containsExactly("POST /api/v1/commands/OpenPeriod | Bearer token-of-caller | k-1 | c-1 | e-0 | {}");
    }

    @Test
    @DisplayName("mengembalikan penolakan dengan kode dan angkanya")
    void bringsBackARefusal() {
        status = 409;
        answer =
                "{\"status\":409,\"code\":\"INSUFFICIENT_REMAINING\",\"figures\":{\"remaining\":900000.50,\"line\":\"7.01\","
                        + "\"since\":\"2023-11-21\",\"items\":[\"a\",\"b\"]}}";

        assertThatThrownBy(this::send)
                .asInstanceOf(InstanceOfAssertFactories.type(CommandRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.INSUFFICIENT_REMAINING);
                    assertThat(refused.refusal().figures())
                            .isEqualTo(Map.of(
                                    "remaining",
                                    new BigDecimal("900000.50"),
                                    "line",
                                    "7.01",
                                    "since",
                                    LocalDate.of(2023, 11, 21),
                                    "items",
                                    List.of("a", "b")));
                });
    }

    @Test
    @DisplayName("mengembalikan perintah yang tidak terbaca dengan kodenya")
    void bringsBackAnInvalidCommand() {
        status = 422;
        answer = "{\"status\":422,\"code\":\"IDEMPOTENCY_KEY_REUSED\",\"figures\":{\"value\":\"k-1\"}}";

        assertThatThrownBy(this::send)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidCommand.class))
                .extracting(InvalidCommand::code)
                .isEqualTo(InvalidCommand.Code.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    @DisplayName(
            "mengembalikan 429 dan 503 dengan kode dan waktu tunggunya sendiri, dari angka atau dari kepala jawaban")
    void bringsBackWhenToComeBack() {
        status = 429;
        answer = "{\"status\":429,\"code\":\"RATE_LIMITED\",\"figures\":{\"limit\":20,\"retryAfter\":7}}";
        assertThat(refusedWith(InvalidCommand.Code.RATE_LIMITED))
                .containsEntry("retryAfter", new BigDecimal(7))
                .containsEntry("limit", new BigDecimal(20));

        answer = "{\"status\":429,\"code\":\"RATE_LIMITED\"}";
        retryAfter = "11";
        assertThat(refusedWith(InvalidCommand.Code.RATE_LIMITED)).containsEntry("retryAfter", 11);

        status = 503;
        answer = "{\"status\":503,\"code\":\"BUSY\",\"figures\":{\"retryAfter\":1}}";
        assertThat(refusedWith(InvalidCommand.Code.BUSY)).containsEntry("retryAfter", new BigDecimal(1));
    }

    @Test
    @DisplayName("mengembalikan token yang tidak berlaku lagi sebagai itu, bukan sebagai sibuk")
    void bringsBackAnExpiredToken() {
        status = 401;
        answer = "{\"status\":401,\"code\":\"UNAUTHENTICATED\"}";

        assertThat(refusedWith(InvalidCommand.Code.UNAUTHENTICATED)).isEmpty();
    }

    private Map<String, Object> refusedWith(InvalidCommand.Code code) {
        try {
            throw new AssertionError("was carried out: " + send());
        } catch (InvalidCommand refused) {
            assertThat(refused.code()).isEqualTo(code);
            return refused.figures();
        }
    }

    @Test
    @DisplayName("bertanya lagi dengan kunci yang sama bila jawabannya hilang di jalan")
    void asksAgainWhereAnAnswerWasLost() {
        dropped = 2;

        assertThat(send().position()).isEqualTo(7);
        assertThat(received).hasSize(3).containsOnly(received.getFirst());
    }

    @Test
    @DisplayName("berkata sibuk bila tidak ada yang menjawab, atau jawabannya bukan dari platform")
    void isBusyWithoutAnAnswer() {
        dropped = 100;
        assertThatThrownBy(this::send).isInstanceOf(InvalidCommand.class).hasMessageContaining("BUSY");

        dropped = 0;
        status = 502;
        answer = "<html>Bad gateway</html>";
        assertThatThrownBy(this::send).isInstanceOf(InvalidCommand.class).hasMessageContaining("BUSY");
    }

    private CommandReceipt send() {
        return port().send("OpenPeriod", "{\"tahun\":2023}", BAPPEDA, "k-1", "c-1");
    }

    private HttpCommandPort port() {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
        return new HttpCommandPort(uri, () -> "token-of-caller");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add(String.join(
                " | ",
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("X-Correlation-Id"),
                exchange.getRequestHeaders().getFirst("X-Causation-Id"),
                body));
        if (dropped-- > 0) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.getBytes(UTF_8);
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
