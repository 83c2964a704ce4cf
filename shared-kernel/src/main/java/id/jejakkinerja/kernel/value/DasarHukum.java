package id.jejakkinerja.kernel.value;

import java.time.LocalDate;

/**
 * The legal basis of a change.
 *
 * @param kind kind of document ({@code "Keputusan Camat"}, {@code "DPPA-SKPD"})
 * @param number its number as printed
 * @param date its date
 */
public record DasarHukum(String kind, String number, LocalDate date) {
    public DasarHukum {
        kind = InvalidValue.requireText("dasar.kind", kind, 120);
        number = InvalidValue.requireText("dasar.number", number, 120);
    }
}
