package id.jejakkinerja.verify.faults.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.verify.faults.check.Violation.Promise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what the live view keeps with a fold of the store's log from zero, value by value. */
final class LiveView {
    private LiveView() {}

    static void check(Kept kept, List<Violation> found) {
        Fold fold = Fold.of(kept.store());
        List<String> differences = new ArrayList<>();
        compare(
                "stream ",
                rows(fold.streams(), LiveView::key, LiveView::of),
                rows(kept.streams(), LiveView::key, LiveView::of),
                differences);
        compare(
                "capaian ",
                rows(fold.capaian(), LiveView::key, LiveView::of),
                rows(kept.capaian(), LiveView::key, LiveView::of),
                differences);
        differences.forEach(difference -> found.add(new Violation(Promise.VIEW_EQUALS_FOLD, difference)));
    }

    private static String key(Kept.Stream row) {
        return row.stream();
    }

    private static String key(Kept.Capaian row) {
        return row.kecamatan() + ":" + row.tahun();
    }

    private static JsonNode of(Kept.Stream row) {
        return KernelJson.stored()
                .createObjectNode()
                .put("sequence", row.sequence())
                .put("position", row.position())
                .put("recordedAt", row.recordedAt().toString());
    }

    private static JsonNode of(Kept.Capaian row) {
        return KernelJson.stored()
                .createObjectNode()
                .put("position", row.position())
                .set("capaian", read(row.capaian()));
    }

    private static <T> Map<String, JsonNode> rows(
            Collection<T> rows, Function<T, String> key, Function<T, JsonNode> value) {
        return rows.stream().collect(Collectors.toMap(key, value, (one, other) -> other, TreeMap::new));
    }

    private static void compare(
            String table, Map<String, JsonNode> wanted, Map<String, JsonNode> is, List<String> differences) {
        wanted.forEach((key, value) -> {
            JsonNode other = is.get(key);
            if (other == null) {
                differences.add(table + key + " is missing");
            } else if (!other.equals(value)) {
                differences.add(table + key + Difference.first("", value, other));
            }
        });
        is.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> differences.add(table + key + " is there, but nothing happened to it"));
    }

    private static JsonNode read(String json) {
        try {
            return KernelJson.stored().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
