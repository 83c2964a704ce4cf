package id.jejakkinerja.command.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jejakkinerja.kernel.command.CommandCatalogue;
import id.jejakkinerja.kernel.value.DasarHukum;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.runtime.command.InvalidCommand;
import id.jejakkinerja.runtime.command.InvalidCommand.Code;
import id.jejakkinerja.runtime.command.InvalidCommand.Defect;
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
        ObjectNode sent = read(body);
        checkTexts(sent, "");
        dropNulls(sent);
        ObjectNode fields = JSON.createObjectNode().setAll(sent);
        try {
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
            throw understood(e, sent);
        } catch (JsonProcessingException e) {
            throw InvalidCommand.malformed(Defect.WRONG_TYPE, "/");
        }
    }

    private static ObjectNode read(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode fields) {
                return fields;
            }
        } catch (StreamConstraintsException e) {
            throw InvalidCommand.malformed(Defect.TOO_DEEP, "/");
        } catch (JsonProcessingException e) {
            throw InvalidCommand.malformed(Defect.SYNTAX, "/");
        } catch (NumberFormatException e) {
            // an exponent no decimal can have escapes from Jackson as it is
            throw InvalidCommand.malformed(Defect.NUMBER, "/");
        }
        throw InvalidCommand.malformed(Defect.NOT_AN_OBJECT, "/");
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
        if (node.isTextual()) {
            checkText(node.textValue(), path);
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            checkText(property.getKey(), path);
            checkTexts(property.getValue(), path + "/" + property.getKey());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                checkTexts(node.get(i), path + "/" + i);
            }
        }
    }

    private static void checkText(String text, String path) {
        if (!storable(text)) {
            throw invalid(new InvalidValue("text", "NUL / surrogate"), path.isEmpty() ? "/" : path);
        }
    }

    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static InvalidCommand understood(JsonMappingException e, ObjectNode sent) {
        String path = path(e.getPath());
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue value) {
                return invalid(value, path);
            }
        }
        return InvalidCommand.malformed(defect(e, sent), shown(path));
    }

    private static Defect defect(JsonMappingException e, ObjectNode sent) {
        if (e instanceof UnrecognizedPropertyException) {
            return Defect.UNKNOWN_PROPERTY;
        }
        JsonNode found = sent;
        for (JsonMappingException.Reference reference : e.getPath()) {
            found = reference.getFieldName() == null
                    ? found.path(reference.getIndex())
                    : found.path(reference.getFieldName());
        }
        return found.isMissingNode() ? Defect.MISSING_PROPERTY : Defect.WRONG_TYPE;
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
                Code.INVALID_VALUE, Map.of("kind", value.kind(), "value", shown(value.given()), "path", shown(path)));
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > MAX_SHOWN ? line.substring(0, MAX_SHOWN) + "…" : line;
    }
}
