package id.jejakkinerja.query.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.net.httpserver.HttpServer;
import id.jejakkinerja.runtime.edge.IssuerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

@DisplayName("Penerbit yang ditanya halaman")
class IssuerOfPagesTest {
    private static final String PATH = "/realms/jejak/.well-known/openid-configuration";
    private static final String DOCUMENT = """
            {"issuer": "https://sso.example/realms/jejak",
             "authorization_endpoint": "https://sso.example/realms/jejak/auth",
             "token_endpoint": "http://sso-internal/realms/jejak/token",
             "jwks_uri": "https://sso.example/realms/jejak/certs",
             "end_session_endpoint": "https://sso.example/realms/jejak/logout",
             "response_types_supported": ["code"],
             "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}
            """;

    private HttpServer server;

    @BeforeEach
    void answer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, exchange -> {
            byte[] body = DOCUMENT.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @DisplayName("orang diantar ke alamat umumnya, dan token ditukar lewat alamat dalam")
    void readsWhatItSays() throws IOException {
        ClientRegistration issuer = Objects.requireNonNull(
                discover("https://sso.example/realms/jejak").findByRegistrationId(IssuerOfPages.NAME));

        assertThat(issuer.getProviderDetails().getAuthorizationUri())
                .isEqualTo("https://sso.example/realms/jejak/auth");
        assertThat(issuer.getProviderDetails().getTokenUri()).isEqualTo("http://sso-internal/realms/jejak/token");
        assertThat(issuer.getProviderDetails().getJwkSetUri()).isEqualTo("http://sso-internal/certs");
        assertThat(issuer.getClientSettings().isRequireProofKey()).isTrue();
        assertThat(issuer.getScopes()).containsExactly("openid");
    }

    @Test
    @DisplayName("yang mengaku penerbit lain tidak dipercaya")
    void refusesAnother() {
        assertThatIllegalStateException()
                .isThrownBy(() -> discover("https://sso.example/realms/lain"))
                .withMessageContaining("https://sso.example/realms/lain");
    }

    private InMemoryClientRegistrationRepository discover(String name) throws IOException {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
        PagesSettings pages = new PagesSettings("jejak-pages", "rahasia", address, Duration.ofMinutes(30));
        return IssuerOfPages.discover(
                pages,
                new IssuerSettings(name, URI.create("http://sso-internal/certs").toURL()));
    }
}
