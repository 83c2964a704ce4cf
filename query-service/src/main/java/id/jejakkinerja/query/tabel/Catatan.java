package id.jejakkinerja.query.tabel;

import org.jspecify.annotations.Nullable;

/**
 * A note beside a figure.
 *
 * @param letter the same for the same text: {@code a}, {@code b} ... {@code z}, {@code aa}
 * @param row key of the row, {@link Tabel#TOTALS} for the totals
 * @param column key of the column
 * @param event id of the event whose author wrote the note; null where the platform says it
 */
public record Catatan(
        String letter,
        String row,
        String column,
        Jenis kind,
        String text,
        @Nullable String event) {

    /** What a note is about. */
    public enum Jenis {
        /** Where the figure was taken from, and what the source printed besides. */
        SUMBER,
        /** The figure is derived because the source lacks it. */
        ILUSTRATIF,
        /** The figure was generated. */
        SINTETIS,
        /** Parts of the figure are missing. */
        TIDAK_LENGKAP,
        /** The figure is computed in another way than its column or row lets expect. */
        PERHITUNGAN,
        /** The figure is another than at the moment it is compared with. */
        BERUBAH
    }
}
