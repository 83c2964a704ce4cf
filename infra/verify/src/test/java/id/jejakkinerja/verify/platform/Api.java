package id.jejakkinerja.verify.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client program of the public API. */
public final class Api {
    /**
     * One answer.
     *
     * @param body as text; may be empty
     */
    public record Answer(int status, HttpHeaders headers, String body) {
        public String contentType() {
            return header("Content-Type");
        }

        /** A header's first value, or "". */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The stable code of a problem; "" for anything else. */
        public String code() {
            return contentType().startsWith("application/problem+json")
                    ? json().path("code").asString()
                    : "";
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<URI> uris;
    private final AtomicInteger turns = new AtomicInteger();
    private final URI issuer;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** @param until by {@link System#nanoTime}, half its life from when it was given out */
    private record Token(String value, long until) {
        boolean isFresh() {
            return System.nanoTime() - until < 0;
        }
    }

    /** An API with its issuer in the same place. */
    public Api(URI uri) {
        this(uri, uri);
    }

    /**
     * An API whose issuer is elsewhere.
     *
     * @param issuer where {@code /oauth2/token} is
     */
    public Api(URI uri, URI issuer) {
        this(List.of(uri), issuer);
    }

    /**
     * An API that several instances serve, which are asked in turn.
     *
     * @param issuer where {@code /oauth2/token} is
     */
    public Api(List<URI> uris, URI issuer) {
        this.uris = List.copyOf(uris);
        this.issuer = issuer;
    }

    /** The instance whose turn it is. */
    public URI uri() {
        return uris.get(Math.floorMod(turns.getAndIncrement(), uris.size()));
    }

    /** The next one that is asked for will be a new one. */
    public void forgetToken(String client) {
        tokens.remove(client);
    }

    /** A token of a demo client, asked for once in half its life: tests of one run share an API for longer than a token lives. */
    public String token(String client) {
        return tokens.compute(client, (c, known) -> known != null && known.isFresh() ? known : newToken(c))
                .value();
    }

    private Token newToken(String client) {
        String basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        Answer answer = send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (answer.status() != 200) {
            throw new IllegalStateException("no token for " + client + ": " + answer);
        }
        Duration life = Duration.ofSeconds(answer.json().path("expires_in").asLong());
        return new Token(
                answer.json().path("access_token").asString(),
                System.nanoTime() + life.dividedBy(2).toNanos());
    }

    public Answer get(@Nullable String client, String path) {
        return send(authorised(client, path).GET());
    }

    /** Sends a command as a demo client. */
    public Answer command(@Nullable String client, String name, String key, String body) {
        return send(authorised(client, "/api/v1/commands/" + name)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a command with a token that came from elsewhere. */
    public Answer commandWithToken(String token, String name, String key, String body) {
        return send(authorised(null, "/api/v1/commands/" + name)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Any request, for what no decent client sends. */
    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads with a token that came from elsewhere. */
    public Answer getWithToken(String token, String path) {
        return send(authorised(null, path)
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    /** A request to a path, with a demo client's token unless the client is null. */
    public HttpRequest.Builder authorised(@Nullable String client, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri().resolve(path));
        return client == null ? request : request.header("Authorization", "Bearer " + token(client));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
