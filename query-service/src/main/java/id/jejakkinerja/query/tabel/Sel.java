package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.value.KodeKecamatan;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure stands.
 *
 * @param kecamatan whose table it is; null for the same kecamatan, or for the table of all
 * @param row key of the row, {@link Tabel#TOTALS} for the totals
 * @param column key of the column, {@code target.2023} for a part of one
 */
public record Sel(@Nullable KodeKecamatan kecamatan, String tabel, String row, String column) {
    public static Sel of(String tabel, String row, String column) {
        return new Sel(null, tabel, row, column);
    }
}
