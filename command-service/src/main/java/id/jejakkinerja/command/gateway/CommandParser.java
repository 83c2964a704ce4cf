package id.jejakkinerja.command.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import id.jejakkinerja.runtime.json.KernelJson;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a command from JSON: its own fields and the four that every command may carry. */
final class CommandParser {
    private static final ObjectMapper JSON = KernelJson.received();
    private static final int MAX_REASON = 1000;
    private static final int MAX_SHOWN = 200;

    private CommandParser() {}

    /** Reads a body, or throws {@link InvalidCommand}: MALFORMED when its shape is wrong, INVALID_VALUE when a value is. */
    static ParsedCommand parse(CommandCatalogue.Entry entry, String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            if (!(tree instanceof ObjectNode fields)) {
                throw malformed("a command is a JSON object", "/");
            }
            checkTexts(fields, "");
            dropNulls(fields);
            LocalDate effectiveDate = take(fields, "effectiveDate", LocalDate.class);
            String reason = take(fields, "reason", String.class);
            DasarHukum basis = take(fields, "basis", DasarHukum.class);
            Provenance provenance = take(fields, "provenance", Provenance.class);
            return new ParsedCommand(
                    JSON.treeToValue(fields, entry.type()),
                    effectiveDate,
                    reason == null ? null : InvalidValue.requireText("reason", reason, MAX_REASON),
                    basis,
                    provenance);
        } catch (InvalidValue e) {
            throw invalid(e, "/reason");
        } catch (JsonMappingException e) {
            throw understood(e);
        } catch (JsonProcessingException e) {
            throw malformed(e.getOriginalMessage(), "/");
        }
    }

    private static <T> @Nullable T take(ObjectNode fields, String name, Class<T> type) throws JsonProcessingException {
        JsonNode node = fields.remove(name);
        try {
            return node == null ? null : JSON.treeToValue(node, type);
        } catch (JsonMappingException e) {
            e.prependPath(fields, name);
            throw e;
        }
    }

    /** An explicit null says the same as a missing property. */
    private static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Iterator<JsonNode> children = object.iterator();
            while (children.hasNext()) {
                JsonNode child = children.next();
                if (child.isNull()) {
                    children.remove();
                } else {
                    dropNulls(child);
                }
            }
        } else {
            node.forEach(CommandParser::dropNulls);
        }
    }

    /** PostgreSQL can store neither NUL nor half a surrogate pair, and no printable text has them. */
    private static void checkTexts(JsonNode node, String path) {
        if (node.isTextual() && !storable(node.textValue())) {
            throw new InvalidCommand(
                    Code.INVALID_VALUE, Map.of("kind", "text", "value", "NUL / surrogate", "path", path));
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            checkTexts(property.getValue(), path + "/" + property.getKey());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                checkTexts(node.get(i), path + "/" + i);
            }
        }
    }

    private static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static InvalidCommand understood(JsonMappingException e) {
        String path = path(e.getPath());
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue value) {
                return invalid(value, path);
            }
        }
        return malformed(e.getOriginalMessage(), path);
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            path.append('/').append(reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName());
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static InvalidCommand invalid(InvalidValue value, String path) {
        return new InvalidCommand(
                Code.INVALID_VALUE, Map.of("kind", value.kind(), "value", shown(value.given()), "path", path));
    }

    private static InvalidCommand malformed(String problem, String path) {
        return new InvalidCommand(Code.MALFORMED, Map.of("problem", shown(problem), "path", path));
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > MAX_SHOWN ? line.substring(0, MAX_SHOWN) + "…" : line;
    }
}
