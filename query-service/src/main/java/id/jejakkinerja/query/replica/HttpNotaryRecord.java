package id.jejakkinerja.query.replica;

import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.runtime.notary.NotaryAnswer;
import id.jejakkinerja.runtime.notary.NotaryRecord;
import id.jejakkinerja.runtime.notary.PublishedCheckpoint;
import id.jejakkinerja.runtime.notary.PublishedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks the command side's notary, with patience: who checks a log can wait, and must not take silence for an empty record. */
final class HttpNotaryRecord implements NotaryRecord {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI commands;

    HttpNotaryRecord(URI commands) {
        this.commands = commands;
    }

    @Override
    public Optional<PublishedCheckpoint> latest() {
        return Optional.ofNullable(ask(0, 0).latest());
    }

    @Override
    public List<PublishedCheckpoint> checkpoints(long beyondTreeSize, int limit) {
        return ask(beyondTreeSize, limit).checkpoints();
    }

    @Override
    public List<PublishedKey> keys() {
        return ask(0, 0).keys();
    }

    private NotaryAnswer ask(long beyond, int limit) {
        HttpRequest request = HttpRequest.newBuilder(
                        commands.resolve(NotaryAnswer.PATH + "?beyond=" + beyond + "&limit=" + limit))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(request.uri() + " answered " + answer.statusCode());
            }
            return KernelJson.stored().readValue(answer.body(), NotaryAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the notary was asked", e);
        }
    }
}
