package id.jejakkinerja.query.entri;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheet in which spending is entered: a row for each budget line under its program and kegiatan, a column for each month of a
 * quarter.
 *
 * @param bulan its months
 */
public record Kisi(List<Kolom> bulan, List<Baris> baris) {
    /**
     * A month.
     *
     * @param huruf the letter of its column, as spreadsheets have it
     * @param dokumen name of the field for the document its bookings come from
     * @param jumlah what its cells add up to, written; empty where they hold nothing
     */
    public record Kolom(int value, String huruf, String nama, String dokumen, String jumlah) {}

    /**
     * A row.
     *
     * @param nomor as spreadsheets number it
     * @param css depth in the tree
     * @param sel one for each month; none in the row of a program or kegiatan
     * @param lebih what exceeds the ceiling, in words; null where nothing does
     */
    public record Baris(
            int nomor,
            String css,
            String kode,
            String nama,
            Angka pagu,
            Angka terpakai,
            Angka sisa,
            List<Sel> sel,
            @Nullable String lebih) {}

    /**
     * A figure that is known.
     *
     * @param jelasan where it is explained; null where it is none yet
     */
    public record Angka(String teks, @Nullable String jelasan) {}

    /**
     * A cell to type in.
     *
     * @param id its place, {@code D14}
     * @param name of the field: line and month, so that it means the same whatever rows there are
     * @param dibaca how the amount was understood; empty where nothing was typed
     */
    public record Sel(
            String id,
            String name,
            String label,
            String value,
            String dibaca,
            @Nullable String salah) {}

    public Kisi {
        bulan = List.copyOf(bulan);
        baris = List.copyOf(baris);
    }

    /** How many cells hold an amount. */
    public long terisi() {
        return baris.stream()
                .flatMap(b -> b.sel().stream())
                .filter(s -> !s.dibaca().isEmpty())
                .count();
    }
}
