package id.jejakkinerja.cluster;

import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ledokombo's years, sent to the command-service by the demo clients. The other kecamatan have none, so they stay empty here. */
final class Sample {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI commands;
    private final URI issuer;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private Sample(URI commands, URI issuer) {
        this.commands = commands;
        this.issuer = issuer;
    }

    /** @param marker the file that says a load has finished; every command has its own id, so one too many does no harm */
    static void load(Cluster cluster, Path marker) throws IOException, InterruptedException {
        if (Files.exists(marker)) {
            return;
        }
        Sample sample = new Sample(cluster.commandsUri(), cluster.issuerUri());
        List<SampleStep> steps = SampleData.ledokombo();
        for (SampleStep step : steps) {
            sample.send(step);
        }
        Files.writeString(marker, Integer.toString(steps.size()));
    }

    private void send(SampleStep step) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(commands.resolve("/api/v1/commands/" + step.command()))
                .header("Authorization", "Bearer " + token(client(step)))
                .header("Idempotency-Key", step.commandId())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(step.body()))
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("sample step " + step.key() + " was answered " + answer.body());
        }
    }

    private String token(String client) throws IOException, InterruptedException {
        String known = tokens.get(client);
        if (known != null) {
            return known;
        }
        String basic = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String answer = HTTP.send(request, BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException("no token for " + client + ": " + answer);
        }
        tokens.put(client, token.group(1));
        return token.group(1);
    }

    /** The demo client with the role of the sample's person. */
    private static String client(SampleStep step) {
        if (step.actor().has(Peran.BAPPEDA)) {
            return "demo-bappeda";
        }
        return (step.actor().has(Peran.CAMAT) ? "demo-camat-" : "demo-operator-")
                + step.actor().ownKecamatan().orElseThrow();
    }
}
