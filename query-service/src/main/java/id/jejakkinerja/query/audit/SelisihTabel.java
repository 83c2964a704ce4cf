package id.jejakkinerja.query.audit;

import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table differs between two moments, cell by cell. Rows are matched by their key, cells by their column's; the order of rows does
 * not count. Besides its rows a table has its totals, {@link Tabel#TOTALS}, and what it says beside them, {@link #LUAR}.
 *
 * @param sebelum the table at the first moment
 * @param sesudah the same table at the second
 * @param dibandingkan how many cells hold something on either side
 * @param baris the rows that differ, first those that were there, in their order, then those that came
 */
public record SelisihTabel(Tabel sebelum, Tabel sesudah, long dibandingkan, List<Beda> baris) {
    /** Row key of what a table says beside its rows: parties, programs, the document it stands on. */
    public static final String LUAR = "extras";

    public SelisihTabel {
        baris = List.copyOf(baris);
    }

    /** What happened to a row. */
    public enum Jenis {
        DITAMBAH,
        DIHAPUS,
        DIUBAH
    }

    /**
     * A row that differs.
     *
     * @param sebelum null where it was not there yet
     * @param sesudah null where it is gone
     * @param sel the cells that differ; of a row that came or went, all that hold something
     */
    public record Beda(
            String key,
            Jenis jenis,
            @Nullable Baris sebelum,
            @Nullable Baris sesudah,
            List<SelBeda> sel) {
        public Beda {
            sel = List.copyOf(sel);
        }
    }

    /**
     * A cell that differs.
     *
     * @param column key of the column, {@code target.2023} for a part of one
     * @param sebelum null where it held nothing
     * @param sesudah null where it holds nothing
     */
    public record SelBeda(
            String column,
            @Nullable Object sebelum,
            @Nullable Object sesudah) {}

    /** @param sesudah the same table at another moment */
    public static SelisihTabel of(Tabel sebelum, Tabel sesudah) {
        Map<String, Baris> before = rows(sebelum);
        Map<String, Baris> after = rows(sesudah);
        List<Beda> rows = new ArrayList<>();
        long compared = 0;
        for (String key : union(before.keySet(), after.keySet())) {
            Baris was = before.get(key);
            Baris is = after.get(key);
            Map<String, Object> had = cells(was);
            Map<String, Object> has = cells(is);
            List<SelBeda> cells = cells(had, has);
            compared += union(had.keySet(), has.keySet()).size();
            if (!cells.isEmpty() || was == null || is == null) {
                rows.add(new Beda(key, jenis(was, is), was, is, cells));
            }
        }
        return new SelisihTabel(sebelum, sesudah, compared, rows);
    }

    /** The rows of a table by key, with its totals and what it says beside them; a key met again is counted. */
    static Map<String, Baris> rows(Tabel tabel) {
        Map<String, Baris> rows = new LinkedHashMap<>();
        for (Baris row : tabel.baris()) {
            String key = row.key();
            for (int again = 2; rows.containsKey(key); again++) {
                key = row.key() + "#" + again;
            }
            rows.put(key, row);
        }
        rows.put(Tabel.TOTALS, tabel.totals());
        rows.put(LUAR, new Baris(LUAR, tabel.extras(), Map.of()));
        return rows;
    }

    /** The cells of a row that hold something, parts of one by themselves; of a row that is not there, none. */
    static Map<String, Object> cells(@Nullable Baris row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (row != null) {
            row.values().forEach((key, value) -> flatten(key, value, cells));
        }
        return cells;
    }

    private static void flatten(String key, @Nullable Object value, Map<String, Object> into) {
        switch (value) {
            case null -> {} // a cell that holds nothing
            case Map<?, ?> parts -> parts.forEach((part, v) -> flatten(key + "." + part, v, into));
            case List<?> items when hasIds(items) -> items.forEach(item -> flatten(key + "." + id(item), item, into));
            default -> into.put(key, value);
        }
    }

    /** Whether the objects of a list name themselves, each in its own way. */
    private static boolean hasIds(List<?> items) {
        Set<String> ids = new LinkedHashSet<>();
        return items.stream().map(SelisihTabel::id).allMatch(id -> id != null && ids.add(id));
    }

    private static @Nullable String id(@Nullable Object item) {
        if (!(item instanceof Map<?, ?> map)) {
            return null;
        }
        Object id = map.containsKey("id") ? map.get("id") : map.get("kode");
        return id == null ? null : id.toString();
    }

    private static List<SelBeda> cells(Map<String, Object> before, Map<String, Object> after) {
        return union(before.keySet(), after.keySet()).stream()
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .map(column -> new SelBeda(column, before.get(column), after.get(column)))
                .toList();
    }

    private static Jenis jenis(@Nullable Baris before, @Nullable Baris after) {
        return before == null ? Jenis.DITAMBAH : after == null ? Jenis.DIHAPUS : Jenis.DIUBAH;
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }
}
