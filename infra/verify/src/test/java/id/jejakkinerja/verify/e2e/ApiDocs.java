package id.jejakkinerja.verify.e2e;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The API's own description. */
record ApiDocs(JsonNode json) {
    private static final String COMMANDS = "/api/v1/commands/";

    /**
     * An example of a command.
     *
     * @param client the demo client who may send it
     */
    record Example(String command, String client, JsonNode body) {
        @Override
        public String toString() {
            return command;
        }
    }

    /** Reads it as anybody may: without a token. */
    static ApiDocs of(Api api) {
        Answer answer = api.get(null, "/v3/api-docs");
        if (answer.status() != 200) {
            throw new AssertionError("no description: " + answer);
        }
        return new ApiDocs(answer.json());
    }

    JsonNode paths() {
        return json.required("paths");
    }

    /** The commands described, in the order of the description. */
    List<String> commands() {
        return paths().propertyNames().stream()
                .filter(path -> path.startsWith(COMMANDS))
                .map(path -> path.substring(COMMANDS.length()))
                .toList();
    }

    JsonNode command(String name) {
        return paths().required(COMMANDS + name).required("post");
    }

    Example example(String command) {
        JsonNode operation = command(command);
        JsonNode body = operation.at("/requestBody/content/application~1json/examples/contoh/value");
        return new Example(command, operation.required("x-client").asString(), body);
    }
}
