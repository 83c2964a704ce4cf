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
     * @param nama what it is about
     * @param sel one for each heading after the first
     */
    public record Baris(Sel nama, List<Sel> sel) {
        public Baris {
            sel = List.copyOf(sel);
        }
    }

    /**
     * A cell.
     *
     * @param text as it is printed
     * @param kutipan whether it is in the language of its author
     * @param jelasan where its figure is explained; null where it is not, or is none
     */
    public record Sel(
            String text, boolean kutipan, @Nullable String jelasan) {
        static Sel of(String text) {
            return new Sel(text, false, null);
        }

        static Sel quoted(String text) {
            return new Sel(text, true, null);
        }

        static Sel explained(String text, @Nullable String address) {
            return new Sel(text, false, address);
        }
    }

    public Senarai {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }
}
