package id.jejakkinerja.query.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a document side by side.
 *
 * @param cerita what changed and on which basis, in a sentence
 * @param lengkap whether the explained changes lead from the one version to the other
 * @param putusan the same in words, with the figures behind it
 * @param fakta of the amendment: basis, who, both dates; they stand with every change
 * @param kiri which version is to the left
 * @param kanan which version is to the right
 */
record Sandingan(
        String id,
        String judul,
        String cerita,
        boolean lengkap,
        String putusan,
        List<TableView.Fact> fakta,
        String kiri,
        String kanan,
        List<Pasangan> pasangan) {

    /** What belongs together, before and after, with a line for each reason. */
    record Pasangan(Sisi kiri, Sisi kanan, List<Jejak> jejak) {}

    /**
     * One side.
     *
     * @param tulisan nothing where the other side has no counterpart
     * @param tahun targets by year
     */
    record Sisi(List<Tulisan> tulisan, List<Tulisan> tahun) {
        public boolean isEmpty() {
            return tulisan.isEmpty() && tahun.isEmpty();
        }
    }

    /**
     * A field.
     *
     * @param label what it is; null for a name, which says so itself
     * @param href where it is told who set it; null where it did not change
     * @param asal the same in lines
     */
    record Tulisan(
            @Nullable String css,
            @Nullable String label,
            String text,
            @Nullable String href,
            @Nullable String asal) {
        Tulisan in(String style) {
            return new Tulisan(style, label, text, href, asal);
        }
    }

    /**
     * Why something changed.
     *
     * @param tanda sign of the kind
     * @param tentang which thing and which of its fields
     * @param alasan null where nobody gave a reason
     */
    record Jejak(
            String tanda,
            String jenis,
            String tentang,
            @Nullable String alasan) {}
}
