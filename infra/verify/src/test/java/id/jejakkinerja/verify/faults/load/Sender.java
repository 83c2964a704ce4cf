package id.jejakkinerja.verify.faults.load;

import id.jejakkinerja.verify.faults.check.Outcome;
import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.Refused;
import id.jejakkinerja.verify.faults.check.Outcome.Unknown;
import id.jejakkinerja.verify.faults.check.StoredAnswer;
import id.jejakkinerja.verify.platform.Api;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** Sends commands with little patience and tells what is certain afterwards. */
final class Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Answers that say for good that nothing came of the command. Everything else but 200 decides nothing. */
    private static final Set<Integer> FINAL = Set.of(400, 403, 409, 422);

    private final URI commands;
    private final Api issuer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** @param issuer for tokens only */
    Sender(URI commands, Api issuer) {
        this.commands = commands;
        this.issuer = issuer;
    }

    Outcome send(Play play, String key) {
        HttpRequest request = HttpRequest.newBuilder(commands.resolve("/api/v1/commands/" + play.command()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + issuer.token(play.client()))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(play.body()))
                .build();
        try {
            return outcome(http.send(request, BodyHandlers.ofString()), play.client());
        } catch (IOException e) {
            return new Unknown(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("interrupted");
        }
    }

    private Outcome outcome(HttpResponse<String> answer, String client) {
        String body = answer.body();
        if (answer.statusCode() == 200) {
            Ok receipt = StoredAnswer.receipt(body);
            return receipt == null ? new Unknown("200 without a receipt: " + body) : receipt;
        }
        if (answer.statusCode() == 401) {
            issuer.forgetToken(client);
        }
        String code = body.startsWith("{") ? StoredAnswer.refusal(body) : "";
        boolean isFinal = FINAL.contains(answer.statusCode()) && !code.equals("CONCURRENT_CHANGE");
        return isFinal ? new Refused(answer.statusCode(), code) : new Unknown(answer.statusCode() + " " + code);
    }
}
