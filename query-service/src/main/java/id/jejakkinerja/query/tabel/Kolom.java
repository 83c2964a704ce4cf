package id.jejakkinerja.query.tabel;

import java.util.List;

/**
 * A column.
 *
 * @param key key of its values in the rows
 * @param label its heading in the language of the table
 * @param parts keys inside its values where they are objects (years, sides of a shift); else empty
 */
public record Kolom(String key, String label, JenisKolom kind, List<String> parts) {

    public Kolom {
        parts = List.copyOf(parts);
    }
}
