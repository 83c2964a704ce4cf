package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.Provenance;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table, ready to be written as JSON or shown as a page.
 *
 * @param title in the language of the table
 * @param totals like a row, {@code lengkap} says whether nothing was missing; empty where a table has none
 * @param extras more members of the answer, beside {@code rows}
 * @param notes in the order of their letters
 * @param asal how each figure came about, by its cell
 * @param provenance kinds other than real that stand behind the year; a reader must see them
 * @param policy id of the scoring policy that derived the figures
 * @param position last log position it reflects
 * @param recordedAt of that position; null before the first event
 */
public record Tabel(
        String id,
        String title,
        List<Kolom> columns,
        List<Baris> baris,
        Baris totals,
        Map<String, @Nullable Object> extras,
        List<Catatan> notes,
        Map<Sel, Asal> asal,
        List<Provenance.Kind> provenance,
        String policy,
        long position,
        @Nullable Instant recordedAt) {

    /** Row key of the totals. */
    public static final String TOTALS = "totals";

    /** Key in the totals that says whether all parts were there. */
    public static final String LENGKAP = "lengkap";

    public Tabel {
        columns = List.copyOf(columns);
        baris = List.copyOf(baris);
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
        notes = List.copyOf(notes);
        asal = Collections.unmodifiableMap(new LinkedHashMap<>(asal));
        provenance = List.copyOf(provenance);
    }

    /** The values of the rows. */
    public List<Map<String, @Nullable Object>> rows() {
        return baris.stream().map(Baris::values).toList();
    }

    /** How a figure came about; empty for a cell that holds none. */
    public Optional<Asal> asal(String row, String column) {
        return Optional.ofNullable(asal.get(Sel.of(id, row, column)));
    }

    /** The notes of one cell. */
    public List<Catatan> notes(String row, String column) {
        return notes.stream()
                .filter(n -> n.row().equals(row) && n.column().equals(column))
                .toList();
    }
}
