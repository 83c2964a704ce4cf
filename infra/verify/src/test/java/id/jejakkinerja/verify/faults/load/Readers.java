package id.jejakkinerja.verify.faults.load;

import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import id.jejakkinerja.verify.platform.Api;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Read what the clients of a cycle write, from each query-service in turn, with little patience. What fails is no matter; what is
 * answered must not be older than what the same reader was shown before.
 */
public final class Readers {
    private static final int READERS = 2;
    private static final int PAUSE_MS = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String CLIENT = "demo-auditor";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<URI> queries;
    private final Api issuer;
    private final String path;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(READERS);
    private final Queue<Violation> found = new ConcurrentLinkedQueue<>();
    private volatile boolean stopping;

    /** @param issuer for tokens only */
    public Readers(List<URI> queries, Api issuer, int cycle) {
        this.queries = List.copyOf(queries);
        this.issuer = issuer;
        this.path = "/api/v1/kecamatan/35.09.28/tahun/" + Year.ofCycle(cycle).value() + "/tabel/3.8";
    }

    /** With one token for all: whoever has a wrong clock refuses every other as well. */
    public void start() {
        String token = issuer.token(CLIENT);
        for (int reader = 0; reader < READERS; reader++) {
            int own = reader;
            threads.execute(() -> {
                Shown shown = new Shown();
                for (int i = own; !stopping; i++) {
                    shown.now(read(queries.get(i % queries.size()), token), found);
                    Workload.pause(PAUSE_MS);
                }
            });
        }
    }

    /** @return what was wrong with the answers */
    public List<Violation> stop() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("readers do not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.copyOf(found);
    }

    /** What one reader has been shown so far. */
    static final class Shown {
        private long furthest;

        /** @param position of an answer; negative when there was none */
        void now(long position, Queue<Violation> found) {
            if (position >= 0 && position < furthest) {
                found.add(new Violation(
                        Promise.READS_NEVER_GO_BACK, "position " + position + " was shown after " + furthest));
            }
            furthest = Math.max(furthest, position);
        }
    }

    private long read(URI query, String token) {
        HttpRequest request = HttpRequest.newBuilder(query.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? JSON.readTree(answer.body()).path("position").asLong(-1)
                    : -1;
        } catch (IOException unanswered) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
