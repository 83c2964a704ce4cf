package id.jejakkinerja.verify.deployment;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One Kubernetes object.
 *
 * @param content as written; kinds that the cluster's own API has are checked against its model, field by field
 */
record Manifest(Map<String, @Nullable Object> content) {
    String kind() {
        return Tree.text(content, "kind");
    }

    String name() {
        return Tree.text(content, "metadata", "name");
    }

    @Nullable
    Object at(String... path) {
        return Tree.at(content, path);
    }

    /** Whether the kind belongs to an operator's own API, which no public model describes. */
    boolean isForeign() {
        String group = Tree.text(content, "apiVersion");
        return group.startsWith("postgresql.cnpg.io/")
                || group.startsWith("kafka.strimzi.io/")
                || group.startsWith("kustomize.config.k8s.io/");
    }

    /** What Kubernetes' model says against the object: an unknown field, a missing one, or a value of another type. */
    Optional<String> modelFault() {
        String apiVersion = Tree.text(content, "apiVersion");
        String version = apiVersion.substring(apiVersion.indexOf('/') + 1);
        try {
            Class<?> model = Class.forName("io.kubernetes.client.openapi.models."
                    + version.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + version.substring(1) + kind());
            JsonElement written = JsonParser.parseString(JsonMapper.shared().writeValueAsString(content));
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, written);
            JsonElement read = JSON.getGson().toJsonTree(JSON.getGson().fromJson(written, model));
            return difference("", written, read);
        } catch (ClassNotFoundException unknown) {
            return Optional.of("no kind " + kind() + " in " + apiVersion);
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getTargetException().getMessage()));
        } catch (ReflectiveOperationException
                | JsonParseException
                | IllegalArgumentException
                | IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** A reader that is lenient turns "yes" into false; so what was read is written again and compared. */
    private static Optional<String> difference(String path, JsonElement written, @Nullable JsonElement read) {
        if (read == null) {
            return Optional.of(path + " was not understood");
        }
        if (written.isJsonObject() && read.isJsonObject()) {
            return inside(path, written.getAsJsonObject(), read.getAsJsonObject());
        }
        if (written.isJsonArray() && read.isJsonArray()) {
            for (int i = 0; i < written.getAsJsonArray().size(); i++) {
                Optional<String> found = difference(
                        path + "/" + i,
                        written.getAsJsonArray().get(i),
                        read.getAsJsonArray().get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return written.equals(read) ? Optional.empty() : Optional.of(path + ": " + written + " was read as " + read);
    }

    private static Optional<String> inside(String path, JsonObject written, JsonObject read) {
        return written.entrySet().stream()
                .map(entry -> difference(path + "/" + entry.getKey(), entry.getValue(), read.get(entry.getKey())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
