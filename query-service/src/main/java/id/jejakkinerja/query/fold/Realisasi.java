package id.jejakkinerja.query.fold;

import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator achieved in a quarter or year.
 *
 * @param value the value that counts, in {@code satuan}
 * @param origin the event that holds this value: the recording, or its last correction
 * @param replaced earlier values, oldest first
 */
public record Realisasi(
        Nilai value,
        @Nullable Nilai numerator,
        @Nullable Nilai denominator,
        Satuan satuan,
        String source,
        List<Bukti> evidence,
        Origin origin,
        List<Lama> replaced) {

    /** A value that no longer counts. */
    public record Lama(Nilai value, Origin origin) {}

    public Realisasi {
        evidence = List.copyOf(evidence);
        replaced = List.copyOf(replaced);
    }

    /** The events whose value this one replaced, oldest first. */
    public List<Origin> before() {
        return replaced.stream().map(Lama::origin).toList();
    }
}
