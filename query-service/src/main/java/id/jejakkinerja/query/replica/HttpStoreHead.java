package id.jejakkinerja.query.replica;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.query.read.StoreHead;
import id.jejakkinerja.runtime.edge.LogHead;
import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the command side. Reading must not depend on it: where it does not answer at once, what the copy holds is all there is, and it
 * is left alone for a while.
 */
final class HttpStoreHead implements StoreHead {
    private static final Logger LOG = LoggerFactory.getLogger(HttpStoreHead.class);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration TRUCE = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;
    private final EventLog copy;
    private volatile long silentUntil = System.nanoTime();

    HttpStoreHead(URI commands, EventLog copy) {
        this.request = HttpRequest.newBuilder(commands.resolve(LogHead.PATH))
                .timeout(PATIENCE)
                .build();
        this.copy = copy;
    }

    @Override
    public long position() {
        if (System.nanoTime() - silentUntil < 0) {
            return copy.head();
        }
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return KernelJson.stored()
                        .readValue(answer.body(), LogHead.class)
                        .position();
            }
            LOG.warn("{} answered {}", request.uri(), answer.statusCode());
        } catch (JsonProcessingException e) {
            LOG.warn("{} answered something else", request.uri(), e);
        } catch (IOException e) {
            LOG.warn("{} does not answer: {}", request.uri(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        silentUntil = System.nanoTime() + TRUCE.toNanos();
        return copy.head();
    }
}
