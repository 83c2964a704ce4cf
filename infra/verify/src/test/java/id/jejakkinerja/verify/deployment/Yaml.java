package id.jejakkinerja.verify.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML read strictly: a key that stands twice is refused, where most readers silently take the last. */
final class Yaml {
    private Yaml() {}

    /** Every document of a text that is not empty, as maps, lists and scalars. */
    static List<Map<String, @Nullable Object>> documents(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<Map<String, @Nullable Object>> documents = new ArrayList<>();
        for (Object document : new org.yaml.snakeyaml.Yaml(new SafeConstructor(strict)).loadAll(text)) {
            if (document != null) {
                documents.add(Tree.map(document));
            }
        }
        return documents;
    }

    /** The only document of a text. */
    static Map<String, @Nullable Object> document(String text) {
        List<Map<String, @Nullable Object>> documents = documents(text);
        if (documents.size() != 1) {
            throw new IllegalArgumentException(documents.size() + " documents where one is expected");
        }
        return documents.getFirst();
    }
}
