package id.jejakkinerja.verify.deployment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways through what a YAML or JSON reader returns. What is not there is empty, so that a rule can say what it misses. */
final class Tree {
    private Tree() {}

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** The value at a path of keys, or null where one of them is missing. */
    static @Nullable Object at(@Nullable Object root, String... path) {
        Object value = root;
        for (String key : path) {
            value = map(value).get(key);
        }
        return value;
    }

    static String text(@Nullable Object root, String... path) {
        Object value = at(root, path);
        return value == null ? "" : value.toString();
    }

    static Stream<Map<String, @Nullable Object>> maps(@Nullable Object list) {
        return list(list).stream().map(Tree::map);
    }

    /** Every map in a tree, itself included. */
    static Stream<Map<String, @Nullable Object>> everyMap(@Nullable Object root) {
        return switch (root) {
            case Map<?, ?> map ->
                Stream.concat(Stream.of(map(map)), map.values().stream().flatMap(Tree::everyMap));
            case List<?> list -> list.stream().flatMap(Tree::everyMap);
            case null, default -> Stream.empty();
        };
    }
}
