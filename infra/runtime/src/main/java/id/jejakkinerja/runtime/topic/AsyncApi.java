package id.jejakkinerja.runtime.topic;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.runtime.json.JsonSchema;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The topic described as AsyncAPI 3.0: every event with its headers and the schema of its payload, made from the same records and names
 * that write it. A version that is no longer written is named too, because logs hold it for ever; its payload is described as an object.
 */
public final class AsyncApi {
    /** Where command-service tells it. */
    public static final String PATH = "/v3/asyncapi";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KABUPATEN = "^\\d{2}\\.\\d{2}$";
    private static final String NUMBER = "^\\d+$";

    private AsyncApi() {}

    /** The document, as JSON. */
    public static String document(String topic) {
        ObjectNode api = JSON.createObjectNode().put("asyncapi", "3.0.0");
        api.putObject("info")
                .put("title", "Jejak Kinerja: log peristiwa")
                .put("version", "1")
                .put(
                        "description",
                        "Setiap peristiwa, sekali atau lebih, menurut urutan log. CloudEvents 1.0 (binary). Every event, at least once,"
                                + " in the order of the log; drop what is not beyond the last position seen. CloudEvents 1.0 (binary).");
        api.put("defaultContentType", "application/json");
        ObjectNode channel = api.putObject("channels").putObject("log").put("address", topic);
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", topic)
                .put("partitions", 1)
                .put("bindingVersion", "0.5.0");
        ObjectNode operation =
                api.putObject("operations").putObject("publishLog").put("action", "send");
        operation.putObject("channel").put("$ref", "#/channels/log");
        ObjectNode channelMessages = channel.putObject("messages");
        ObjectNode components = api.putObject("components");
        ObjectNode messages = components.putObject("messages");
        ObjectNode schemas = components.putObject("schemas");
        Map<String, Schema<?>> records = new TreeMap<>();
        JsonSchema schema = new JsonSchema(records);
        for (EventNames.Entry entry : EventNames.all()) {
            for (int version = 1; version <= entry.version(); version++) {
                Schema<?> payload = version == entry.version()
                        ? schema.object(entry.type())
                        : new ObjectSchema().description("No longer written; upcast by readers");
                String name = entry.name() + ".v" + version;
                messages.set(name, message(entry.name(), version, payload));
                channelMessages.putObject(name).put("$ref", "#/components/messages/" + name);
            }
        }
        records.forEach((name, record) -> schemas.set(name, Json.mapper().valueToTree(record)));
        return api.toPrettyString();
    }

    private static ObjectNode message(String name, int version, Schema<?> payload) {
        ObjectNode message = JSON.createObjectNode()
                .put("name", name)
                .put("title", name + " v" + version)
                .put("contentType", "application/json");
        message.set("headers", headers(name, version));
        message.set("payload", Json.mapper().valueToTree(payload));
        ObjectNode kafka = message.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        kafka.putObject("key")
                .put("type", "string")
                .put("pattern", KABUPATEN)
                .put("description", "Kode kabupaten: its events keep their order");
        return message;
    }

    private static ObjectNode headers(String name, int version) {
        ObjectNode headers = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        property(properties, "ce_specversion").put("const", "1.0");
        property(properties, "ce_id").put("description", "Id of the event");
        property(properties, "ce_source").put("pattern", "^/kabupaten/\\d{2}\\.\\d{2}$");
        property(properties, "ce_type").put("const", name);
        property(properties, "ce_time").put("format", "date-time").put("description", "When it was recorded, UTC");
        property(properties, "ce_subject")
                .put("pattern", "^(renstra|iku|tahunkinerja|kabupaten):")
                .put("description", "Stream");
        property(properties, "ce_eventversion").put("const", Integer.toString(version));
        property(properties, "ce_sequence").put("pattern", NUMBER).put("description", "Place in the stream, from 0");
        property(properties, "ce_position").put("pattern", NUMBER).put("description", "Place in the log");
        property(properties, "ce_previous")
                .put("pattern", NUMBER)
                .put(
                        "description",
                        "Position of the event before it; another one than the last seen means that some are missing");
        property(properties, "ce_metadata")
                .put("description", "Stored metadata, JSON: actor, reason, legal basis, command");
        property(properties, "content-type").put("const", "application/json");
        ArrayNode required = headers.putArray("required");
        List.copyOf(properties.properties()).forEach(property -> required.add(property.getKey()));
        return headers;
    }

    private static ObjectNode property(ObjectNode properties, String name) {
        return properties.putObject(name).put("type", "string");
    }
}
