package id.jejakkinerja.verify.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A table as the API answered it, read the way a test wants to compare it. */
record TableAnswer(JsonNode json) {
    List<JsonNode> rows() {
        List<JsonNode> rows = new ArrayList<>();
        json.required("rows").forEach(rows::add);
        return rows;
    }

    /** One text per row: its cells in the order of the keys, with " | " between. A key that a row lacks is an error. */
    List<String> lines(String... keys) {
        return rows().stream().map(row -> line(row, keys)).toList();
    }

    /** The same of the totals. */
    String totals(String... keys) {
        return line(json.required("totals"), keys);
    }

    /** The row that has a text in a column. */
    JsonNode row(String key, String value) {
        return rows().stream()
                .filter(row -> row.path(key).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + key + " " + value + " in " + json));
    }

    /** The last log position it reflects. */
    long position() {
        return json.required("position").asLong();
    }

    static String line(JsonNode object, String... keys) {
        return Stream.of(keys).map(key -> text(object.required(key))).collect(Collectors.joining(" | "));
    }

    /** Numbers without meaningless zeros, objects as their values side by side, null as "-". */
    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "-";
        }
        if (value.isNumber()) {
            return value.decimalValue().stripTrailingZeros().toPlainString();
        }
        if (value.isObject()) {
            return value.valueStream().map(TableAnswer::text).collect(Collectors.joining(" "));
        }
        return value.asString();
    }
}
