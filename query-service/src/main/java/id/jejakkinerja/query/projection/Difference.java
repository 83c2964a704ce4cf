package id.jejakkinerja.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.jejakkinerja.runtime.json.KernelJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One field that is not what the log says.
 *
 * @param part of the read model: a table's name
 * @param key of the row
 * @param path of the field in the row, a JSON pointer; "" for the row itself
 * @param live what readers see, as JSON; null where they see none
 * @param anew what folding from zero gives, as JSON; null where it gives none
 */
public record Difference(
        String part,
        String key,
        String path,
        @Nullable String live,
        @Nullable String anew) {

    /** All fields in which two versions of a row differ, in the order of their names; a version is JSON, or null where there is none. */
    public static List<Difference> between(String part, String key, @Nullable String live, @Nullable String anew) {
        List<Difference> differences = new ArrayList<>();
        new Walk(part, key, differences).compare("", node(live), node(anew));
        return differences;
    }

    private static JsonNode node(@Nullable String json) {
        if (json == null) {
            return MissingNode.getInstance();
        }
        try {
            return KernelJson.stored().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }

    private record Walk(String part, String key, List<Difference> found) {
        void compare(String path, JsonNode live, JsonNode anew) {
            if (live.isObject() && anew.isObject()) {
                Set<String> names = new TreeSet<>();
                live.fieldNames().forEachRemaining(names::add);
                anew.fieldNames().forEachRemaining(names::add);
                names.forEach(name -> compare(path + "/" + escaped(name), live.path(name), anew.path(name)));
            } else if (live.isArray() && anew.isArray()) {
                for (int i = 0; i < Math.max(live.size(), anew.size()); i++) {
                    compare(path + "/" + i, live.path(i), anew.path(i));
                }
            } else if (!live.toString().equals(anew.toString())) {
                found.add(new Difference(part, key, path, text(live), text(anew)));
            }
        }

        private static @Nullable String text(JsonNode node) {
            return node.isMissingNode() ? null : node.toString();
        }

        /** As RFC 6901 asks. */
        private static String escaped(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }
}
