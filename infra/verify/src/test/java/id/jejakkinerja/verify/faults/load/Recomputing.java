package id.jejakkinerja.verify.faults.load;

import id.jejakkinerja.verify.faults.check.Violation;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Asks every query-service whether what its readers see is what the log gives. Each has states of its own in memory, which no database
 * shows.
 */
public final class Recomputing {
    private static final String CLIENT = "demo-auditor";
    private static final int OK = 200;
    private static final int PAUSE_MS = 500;
    private static final int MOST = 20;

    private final List<URI> queries;
    private final Api issuer;
    private final String path;

    /** @param issuer for tokens only */
    public Recomputing(List<URI> queries, Api issuer, int cycle) {
        this.queries = List.copyOf(queries);
        this.issuer = issuer;
        this.path = "/api/v1/audit/recompute?tahun=" + Year.ofCycle(cycle).value();
    }

    /** @return what differs, or could not be told */
    public List<Violation> ask() {
        String token = issuer.token(CLIENT);
        return queries.stream()
                .flatMap(query -> judge(query, answer(query, token)).stream())
                .toList();
    }

    /** The first one that is an answer: a pool may still hold connections that a fault has broken. */
    private Answer answer(URI query, String token) {
        Api api = new Api(query);
        Answer answer = api.getWithToken(token, path);
        for (int again = 0; again < MOST && answer.status() != OK; again++) {
            Workload.pause(PAUSE_MS);
            answer = api.getWithToken(token, path);
        }
        return answer;
    }

    static Optional<Violation> judge(URI query, Answer answer) {
        return answer.status() == OK && answer.json().path("matches").asBoolean()
                ? Optional.empty()
                : Optional.of(new Violation(Promise.VIEW_EQUALS_FOLD, query + ": " + answer));
    }
}
