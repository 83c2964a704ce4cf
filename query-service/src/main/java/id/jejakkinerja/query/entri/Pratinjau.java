package id.jejakkinerja.query.entri;

import java.util.List;

/**
 * What sending a form would change.
 *
 * @param melanggar rules that would refuse it, with their figures
 */
public record Pratinjau(List<Baris> baris, List<String> melanggar) {
    /** One figure before and after, written as it is printed. */
    public record Baris(String nama, String sebelum, String sesudah, String selisih) {}

    public Pratinjau {
        baris = List.copyOf(baris);
        melanggar = List.copyOf(melanggar);
    }
}
