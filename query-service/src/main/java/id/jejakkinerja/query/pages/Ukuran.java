package id.jejakkinerja.query.pages;

import id.jejakkinerja.kernel.value.SasaranId;
import id.jejakkinerja.query.tabel.CapaianRow;
import id.jejakkinerja.query.tabel.CapaianRow.Skor;
import id.jejakkinerja.query.tabel.KabupatenYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be compared across the kecamatan of a year: each Sasaran under a short name (S1, S2, …), and the mean.
 *
 * @param sasaran in the order of the plans
 */
record Ukuran(KabupatenYear year, List<Nama> sasaran) {
    static final String RATA = "rata";

    /** A Sasaran under its short name, which addresses carry in small letters. */
    record Nama(String pendek, SasaranId id, String nama) {
        String key() {
            return pendek.toLowerCase(Locale.ROOT);
        }
    }

    Ukuran(KabupatenYear year) {
        this(year, names(year));
    }

    private static List<Nama> names(KabupatenYear year) {
        List<Nama> names = new ArrayList<>();
        year.sasaran().forEach((id, nama) -> names.add(new Nama("S" + (names.size() + 1), id, nama)));
        return List.copyOf(names);
    }

    /** Of a Sasaran or the mean; null when there is no such measure. */
    @Nullable
    Skor score(CapaianRow row, String key) {
        if (key.equals(RATA)) {
            return row.rataRata();
        }
        return sasaran.stream()
                .filter(s -> s.key().equals(key))
                .map(s -> row.nilai(s.id()))
                .findFirst()
                .orElse(null);
    }

    boolean has(String key) {
        return key.equals(RATA) || sasaran.stream().anyMatch(s -> s.key().equals(key));
    }
}
