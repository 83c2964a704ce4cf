package id.jejakkinerja.query.entri;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small table of what is about to be sent.
 *
 * @param judul its caption
 * @param kolom headings; the first is that of the names
 * @param angka whether the cells hold figures, which stand right
 */
public record Senarai(String judul, List<String> kolom, boolean angka, List<Baris> baris) {
    /**
     * A row.
     *
     * @param sel one for each heading after the first, written as it is printed
     * @param jelasan where each is explained; empty where none is
     */
    public record Baris(String nama, List<String> sel, List<String> jelasan) {
        public Baris {
            sel = List.copyOf(sel);
            jelasan = List.copyOf(jelasan);
        }

        Baris(String nama, List<String> sel) {
            this(nama, sel, List.of());
        }

        /** Where a cell is explained; null where it is not. */
        public @Nullable String jelasan(int cell) {
            return jelasan.isEmpty() ? null : jelasan.get(cell);
        }
    }

    public Senarai {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }
}
