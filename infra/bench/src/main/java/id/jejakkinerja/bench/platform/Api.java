package id.jejakkinerja.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The platform's HTTP interface, as a program uses it. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI uri;
    /** Told not to offer HTTP/2, which it does with every request over plain HTTP until it is taken up. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Api(URI uri) {
        this.uri = uri;
    }

    public URI uri() {
        return uri;
    }

    public HttpResponse<String> command(String token, String name, String commandId, String body) throws IOException {
        return send(HttpRequest.newBuilder(uri.resolve("/api/v1/commands/" + name))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", commandId)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(String token, String path) throws IOException {
        return send(HttpRequest.newBuilder(uri.resolve(path))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    /** Whether it answers that it is ready. */
    public boolean isReady() {
        try {
            return send(HttpRequest.newBuilder(uri.resolve("/actuator/health/readiness")))
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
