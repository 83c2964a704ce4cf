package id.jejakkinerja.query.entri;

import java.util.List;

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
     */
    public record Baris(String nama, List<String> sel) {
        public Baris {
            sel = List.copyOf(sel);
        }
    }

    public Senarai {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }
}
