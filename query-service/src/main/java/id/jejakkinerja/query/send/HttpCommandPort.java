package id.jejakkinerja.query.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.runtime.command.CommandIds;
import id.jejakkinerja.runtime.command.CommandPort;
import id.jejakkinerja.runtime.command.CommandReceipt;
import id.jejakkinerja.runtime.command.CommandRefused;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.edge.CorrelationFilter;
import id.jejakkinerja.runtime.edge.Problem;
import id.jejakkinerja.runtime.json.KernelJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The command side over HTTP. Sends the caller's own token, so that the command side decides who this is; what this process believes of
 * the caller counts for nothing there. An answer that got lost is asked for again with the same command id, which has no second effect.
 */
public final class HttpCommandPort implements CommandPort {
    private static final Logger LOG = LoggerFactory.getLogger(HttpCommandPort.class);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int ATTEMPTS = 3;
    private static final int RETRY_AFTER_SECONDS = 5;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI commands;
    private final Supplier<String> callersToken;

    /**
     * A port to one address.
     *
     * @param commands base URL of the command side
     * @param callersToken the bearer token of whoever is being served by this thread
     */
    public HttpCommandPort(URI commands, Supplier<String> callersToken) {
        this.commands = commands;
        this.callersToken = callersToken;
    }

    @Override
    public CommandReceipt send(String commandName, String body, Actor actor, CommandIds ids) {
        HttpRequest.Builder request = HttpRequest.newBuilder(commands.resolve("/api/v1/commands/" + commandName))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + callersToken.get())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", ids.commandId())
                .header(CorrelationFilter.HEADER, ids.correlationId())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        String causationId = ids.causationId();
        if (causationId != null) {
            request.header(CommandIds.CAUSATION_HEADER, causationId);
        }
        HttpResponse<String> answer = exchange(request.build());
        try {
            if (answer.statusCode() == 200) {
                return KernelJson.stored().readValue(answer.body(), CommandReceipt.class);
            }
            throw problem(
                    KernelJson.stored().readTree(answer.body()),
                    retryAfter(answer).orElse(null));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw away("answered " + answer.statusCode(), e);
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw away("does not answer", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw away("was not waited for", e);
            }
        }
    }

    /** Whole seconds; empty where the answer names none, or a date, which nobody here writes. */
    private static Optional<Integer> retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    /** @throws IllegalArgumentException when the code is none of ours */
    private static RuntimeException problem(JsonNode problem, @Nullable Integer retryAfter) {
        String code = problem.path("code").asText();
        Map<String, Object> figures = new LinkedHashMap<>();
        problem.path("figures").properties().forEach(figure -> figures.put(figure.getKey(), figure(figure.getValue())));
        if (retryAfter != null) {
            figures.putIfAbsent(Problem.RETRY_AFTER, retryAfter);
        }
        for (RefusalCode refusal : RefusalCode.values()) {
            if (refusal.name().equals(code)) {
                return new CommandRefused(new Refusal(refusal, figures));
            }
        }
        return new InvalidCommand(InvalidCommand.Code.valueOf(code), figures);
    }

    /** Figures as a sentence wants them: numbers and dates by their kind, everything else as it is written. */
    private static Object figure(JsonNode figure) {
        if (figure.isNumber()) {
            return figure.decimalValue();
        }
        if (figure.isArray()) {
            List<Object> items = new ArrayList<>();
            figure.forEach(item -> items.add(figure(item)));
            return items;
        }
        return dated(figure.asText());
    }

    private static Object dated(String text) {
        try {
            return text.endsWith("Z") ? Instant.parse(text) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }

    /** Not carried out as far as anybody here knows; safe to send again. */
    private InvalidCommand away(String what, Throwable cause) {
        LOG.warn("{} {}: {}", commands, what, cause.toString());
        return InvalidCommand.busy(RETRY_AFTER_SECONDS, cause);
    }
}
