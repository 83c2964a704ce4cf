package id.jejakkinerja.verify.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An AsyncAPI document of the topic as a judge of its records. */
public final class TopicContract {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final JsonNode document;
    private final Map<String, Schema> schemas = new TreeMap<>();

    public TopicContract(String document) {
        this.document = JSON.readTree(document);
    }

    /** What is wrong with the document itself, by the specification's schema. */
    public List<String> faults() {
        try (InputStream in = TopicContract.class.getResourceAsStream("asyncapi-3.0.0.json")) {
            Schema schema = SCHEMAS.getSchema(JSON.readTree(Objects.requireNonNull(in)));
            return validate(schema, document.toString(), "document");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a record: nothing, if the description is true. */
    public List<String> faults(byte[] key, Headers headers, byte[] value) {
        ObjectNode given = JSON.createObjectNode();
        headers.forEach(header -> given.put(header.key(), new String(header.value(), UTF_8)));
        String name = given.path("ce_type").asString() + ".v"
                + given.path("ce_eventversion").asString();
        JsonNode message = document.path("components").path("messages").path(name);
        if (message.isMissingNode()) {
            return List.of("no message " + name);
        }
        List<String> faults = new ArrayList<>();
        faults.addAll(validate(schema(name, "headers", message), given.toString(), name + " headers"));
        faults.addAll(validate(schema(name, "payload", message), new String(value, UTF_8), name + " payload"));
        String pattern = message.path("bindings")
                .path("kafka")
                .path("key")
                .path("pattern")
                .asString();
        if (!Pattern.matches(pattern, new String(key, UTF_8))) {
            faults.add(name + " key " + new String(key, UTF_8));
        }
        if (!given.path("ce_source").asString().endsWith("/" + new String(key, UTF_8))) {
            faults.add(name + " source and key differ");
        }
        return faults;
    }

    /** A schema of the document with the nested ones it refers to. */
    private Schema schema(String name, String part, JsonNode message) {
        return schemas.computeIfAbsent(name + "/" + part, ignored -> {
            ObjectNode schema = ((ObjectNode) message.path(part)).deepCopy();
            schema.set("components", document.path("components"));
            return SCHEMAS.getSchema(schema);
        });
    }

    private static List<String> validate(Schema schema, String json, String what) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> what + ": " + error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
