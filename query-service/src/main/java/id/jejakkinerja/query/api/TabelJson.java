package id.jejakkinerja.query.api;

import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table as the API answers it: {@code id, title, columns, rows, totals, …, position, recordedAt, policy}. */
final class TabelJson {
    private TabelJson() {}

    static Map<String, @Nullable Object> of(Tabel tabel) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", tabel.id());
        json.put("title", tabel.title());
        json.put("columns", tabel.columns().stream().map(TabelJson::column).toList());
        json.put("rows", tabel.rows().stream().map(Plain::map).toList());
        json.put("totals", Plain.map(tabel.totals().values()));
        json.putAll(Plain.map(tabel.extras()));
        json.put("notes", tabel.notes());
        json.put("provenance", Plain.of(tabel.provenance()));
        json.put("position", tabel.position());
        json.put("recordedAt", Plain.of(tabel.recordedAt()));
        json.put("policy", tabel.policy());
        return json;
    }

    private static Map<String, Object> column(Kolom column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", column.key());
        json.put("label", column.label());
        json.put("kind", column.kind().name());
        if (!column.parts().isEmpty()) {
            json.put("parts", column.parts());
        }
        return json;
    }
}
