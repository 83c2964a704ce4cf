package id.jejakkinerja.query.ulang;

import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.projection.Difference;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Labels;
import id.jejakkinerja.query.tabel.Tabel;
import id.jejakkinerja.query.tabel.Table;
import id.jejakkinerja.query.tabel.Tables;
import id.jejakkinerja.query.tabel.Versi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the tables of two views of one year, cell by cell. */
final class SelTabel {
    private final List<Difference> differences = new ArrayList<>();
    private long cells;

    /** All tables there are; the Renstra in all its versions. */
    void compare(KecamatanYear live, KecamatanYear anew) {
        Tables.ids().forEach(id -> {
            Table table = id.equals("renstra")
                    ? Tables.renstra(Versi.ALL)
                    : Tables.of(id).orElseThrow();
            compare(table.of(live, Labels.INDONESIAN), table.of(anew, Labels.INDONESIAN));
        });
    }

    private void compare(Tabel live, Tabel anew) {
        Map<String, Baris> ours = rows(live);
        Map<String, Baris> theirs = rows(anew);
        Set<String> keys = new LinkedHashSet<>(theirs.keySet());
        keys.addAll(ours.keySet());
        for (String key : keys) {
            Map<String, @Nullable Object> our = values(ours.get(key));
            Map<String, @Nullable Object> their = values(theirs.get(key));
            Set<String> columns = new LinkedHashSet<>(their.keySet());
            columns.addAll(our.keySet());
            columns.forEach(column -> cell(live.id(), key, column, our.get(column), their.get(column)));
        }
    }

    private void cell(String table, String row, String column, @Nullable Object live, @Nullable Object anew) {
        cells++;
        if (!Objects.equals(live, anew)) {
            differences.add(new Difference("tabel " + table, row, "/" + column, text(live), text(anew)));
        }
    }

    /** By key; rows that share one, as a line in two versions of a Renstra does, are told apart by their number. */
    private static Map<String, Baris> rows(Tabel tabel) {
        Map<String, Baris> rows = new LinkedHashMap<>();
        tabel.baris().forEach(row -> {
            String key = row.key();
            for (int number = 2; rows.containsKey(key); number++) {
                key = row.key() + " (" + number + ")";
            }
            rows.put(key, row);
        });
        rows.put(Tabel.TOTALS, tabel.totals());
        return rows;
    }

    private static Map<String, @Nullable Object> values(@Nullable Baris row) {
        return row == null ? Map.of() : row.values();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    long cells() {
        return cells;
    }

    List<Difference> differences() {
        return differences;
    }
}
