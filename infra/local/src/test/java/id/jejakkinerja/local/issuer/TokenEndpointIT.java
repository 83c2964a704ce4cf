package id.jejakkinerja.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.jayway.jsonpath.JsonPath;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.account.Account;
import id.jejakkinerja.local.account.AccountKind;
import id.jejakkinerja.local.account.AccountStore;
import id.jejakkinerja.local.support.Browser;
import id.jejakkinerja.local.support.LocalPlatformTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@LocalPlatformTest
@DisplayName("The token endpoint")
class TokenEndpointIT {
    private static final String SECRET = "rahasia-program";

    @Autowired
    private AccountStore accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private JwtDecoder decoder;

    @LocalServerPort
    private int port;

    private final String client = "program-" + UUID.randomUUID();
    private Browser browser;

    @BeforeEach
    void aClientOfLedokombo() {
        browser = new Browser(port);
        accounts.add(new Account(
                client,
                encoder.encode(SECRET),
                Set.of(Peran.OPERATOR, Peran.CAMAT),
                new KodeKecamatan("35.09.28"),
                AccountKind.CLIENT,
                false,
                true,
                false));
    }

    @Test
    @DisplayName(
            "gives a client with its secret a token for a quarter of an hour that names it, its roles and its kecamatan")
    void tokenNamesTheAccount() {
        var response = browser.token(client, SECRET);

        assertThat(response.statusCode()).isEqualTo(200);
        Jwt token = decoder.decode(accessToken(response.body()));
        assertThat(token.getClaims())
                .contains(
                        entry("sub", client),
                        entry("aud", List.of("jejak-kinerja")),
                        entry("roles", List.of("CAMAT", "OPERATOR")),
                        entry("kecamatan", "35.09.28"));
        assertThat(token.getClaimAsString("iss")).isEqualTo(LocalPlatformTest.PUBLIC_URL);
        assertThat(Duration.between(token.getIssuedAt(), token.getExpiresAt())).isEqualTo(Duration.ofMinutes(15));
        assertThat(token.getHeaders()).contains(entry("typ", "at+jwt"), entry("alg", "RS256"));
    }

    @Test
    @DisplayName(
            "refuses a wrong secret, an unknown client and no client at all with 401, a name that is not even text with 400")
    void refusesWhoCannotProveThemselves() {
        assertThat(browser.token(client, "demo").statusCode()).isEqualTo(401);
        assertThat(browser.token("tidak-ada", SECRET).statusCode()).isEqualTo(401);
        assertThat(browser.token("{tidak-ada}", SECRET).statusCode()).isEqualTo(401);
        assertThat(browser.token("a\0b", SECRET).statusCode()).isEqualTo(400);
        assertThat(browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("gives people no token: a page account is no client")
    void pageAccountsAreNoClients() {
        String person = "orang-" + UUID.randomUUID();
        accounts.add(new Account(
                person, encoder.encode(SECRET), Set.of(Peran.AUDITOR), null, AccountKind.USER, false, true, false));

        assertThat(browser.token(person, SECRET).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("knows no grant but client credentials")
    void refusesOtherGrants() {
        String basic = Base64.getEncoder().encodeToString((client + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

        var response = browser.post(
                "/oauth2/token",
                Map.of("grant_type", "authorization_code", "code", "x", "redirect_uri", "https://evil.example"),
                "Authorization",
                "Basic " + basic);

        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("takes the issuer from the settings, whatever the Host header says")
    void issuerIsFixed() throws IOException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        String body = "grant_type=client_credentials";

        String token = raw("""
                POST /oauth2/token HTTP/1.1
                Host: evil.example
                Authorization: Basic %s
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d
                Connection: close

                %s""".formatted(basic, body.length(), body));
        String discovery = raw("""
                GET /.well-known/openid-configuration HTTP/1.1
                Host: evil.example
                X-Forwarded-Host: evil.example
                Connection: close

                """);

        assertThat(token).startsWith("HTTP/1.1 200");
        assertThat(decoder.decode(token.replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1"))
                        .getClaimAsString("iss"))
                .isEqualTo(LocalPlatformTest.PUBLIC_URL);
        assertThat(discovery)
                .startsWith("HTTP/1.1 200")
                .contains("\"issuer\":\"" + LocalPlatformTest.PUBLIC_URL + "\"")
                .doesNotContain("evil.example");
    }

    @Test
    @DisplayName("publishes the public half of the signing key only")
    void publishesPublicKey() {
        var response = browser.get("/oauth2/jwks");

        assertThat(response.statusCode()).isEqualTo(200);
        Map<String, Object> key = JsonPath.read(response.body(), "$.keys[0]");
        assertThat(key).containsOnlyKeys("kty", "e", "use", "kid", "alg", "n");
    }

    @Test
    @DisplayName("opens the API with the token it gives, and with nothing else")
    void tokenOpensTheApi() {
        String token = accessToken(browser.token(client, SECRET).body());

        // Nothing answers below /api here, so whoever gets past its door finds 404.
        assertThat(browser.get("/api/v1/tidak-ada", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/api/v1/tidak-ada").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/tidak-ada", "Authorization", "Bearer x").statusCode())
                .isEqualTo(401);
    }

    private static String accessToken(String body) {
        return JsonPath.read(body, "$.access_token");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
