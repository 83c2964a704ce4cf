package id.jejakkinerja.verify.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Token yang diingat pengujian")
class ApiTest {
    private final AtomicInteger issued = new AtomicInteger();
    private volatile int life;
    private HttpServer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/oauth2/token", exchange -> {
            byte[] body = "{\"access_token\":\"token-%d\",\"expires_in\":%d}"
                    .formatted(issued.incrementAndGet(), life)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private Api api() {
        return new Api(URI.create("http://localhost:" + issuer.getAddress().getPort()));
    }

    @Test
    @DisplayName("dipakai lagi selama masih muda, satu untuk setiap klien")
    void aYoungOneIsUsedAgain() {
        life = 900;
        Api api = api();

        assertThat(api.token("demo-auditor")).isEqualTo("token-1").isEqualTo(api.token("demo-auditor"));
        assertThat(api.token("demo-camat")).isEqualTo("token-2");
    }

    @Test
    @DisplayName("diganti sebelum kedaluwarsa")
    void anOldOneIsReplaced() {
        life = 0;
        Api api = api();

        assertThat(api.token("demo-auditor")).isEqualTo("token-1");
        assertThat(api.token("demo-auditor")).isEqualTo("token-2");
    }
}
