package id.jejakkinerja.verify.adverse;

import id.jejakkinerja.local.sample.SampleData;
import id.jejakkinerja.local.sample.SampleStep;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command with a caller who may send it.
 *
 * @param client demo client
 * @param body JSON
 */
record Play(String client, String command, String body) {
    static final String OPERATOR = "demo-operator-35.09.28";
    static final String CAMAT = "demo-camat-35.09.28";
    static final String BAPPEDA = "demo-bappeda";
    static final String AUDITOR = "demo-auditor";
    static final String STRANGER = "demo-operator-35.09.27";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EXAMPLES = "/id/jejakkinerja/command/api/command-examples.json";

    /** The examples of the API's own description, by command, in an order in which they can be played. */
    static Map<String, Play> examples() {
        try (InputStream in = Objects.requireNonNull(Play.class.getResourceAsStream(EXAMPLES), EXAMPLES)) {
            return JSON.readTree(in).properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            example -> new Play(
                                    example.getValue().path("client").asString(),
                                    example.getKey(),
                                    example.getValue().path("body").toString()),
                            (one, other) -> one,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Play example(String command) {
        return Objects.requireNonNull(examples().get(command), command);
    }

    /** The sample's steps for Ledokombo and the kabupaten, sent by demo clients of the same roles. */
    static List<Play> ledokombo() {
        return SampleData.all().stream()
                .filter(Play::isOfLedokombo)
                .map(step -> new Play(client(step), step.command(), step.body()))
                .toList();
    }

    /** The same command with some of its fields set to other values. */
    Play with(Map<String, Object> fields) {
        ObjectNode changed = (ObjectNode) JSON.readTree(body);
        fields.forEach(changed::putPOJO);
        return new Play(client, command, JSON.writeValueAsString(changed));
    }

    Play with(String field, Object value) {
        return with(Map.of(field, value));
    }

    /** The same command with a piece of its text replaced, for what no JSON library would write. */
    Play withText(String was, String becomes) {
        if (!body.contains(was)) {
            throw new IllegalArgumentException(was + " is not in " + body);
        }
        return new Play(client, command, body.replace(was, becomes));
    }

    Play without(String field) {
        ObjectNode changed = (ObjectNode) JSON.readTree(body);
        changed.remove(field);
        return new Play(client, command, changed.toString());
    }

    Play by(String other) {
        return new Play(other, command, body);
    }

    Answer send(Api api, String key) {
        return api.command(client, command, key, body);
    }

    private static boolean isOfLedokombo(SampleStep step) {
        JsonNode kecamatan = JSON.readTree(step.body()).path("kecamatan");
        return kecamatan.isMissingNode() || kecamatan.asString().equals(SampleData.LEDOKOMBO.value());
    }

    private static String client(SampleStep step) {
        String subject = step.actor().subject();
        return subject.contains("bappeda") ? BAPPEDA : subject.contains("camat") ? CAMAT : OPERATOR;
    }
}
