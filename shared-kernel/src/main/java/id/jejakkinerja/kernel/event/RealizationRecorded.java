package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.Bukti;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator achieved was recorded.
 *
 * @param value in {@code satuan}
 */
public record RealizationRecorded(
        IndikatorId indikator,
        Masa masa,
        Nilai value,
        @Nullable Nilai numerator,
        @Nullable Nilai denominator,
        Satuan satuan,
        String source,
        List<Bukti> evidence)
        implements TahunKinerjaEvent {
    public RealizationRecorded {
        evidence = List.copyOf(evidence);
    }
}
