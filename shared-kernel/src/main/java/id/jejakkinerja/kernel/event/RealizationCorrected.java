package id.jejakkinerja.kernel.event;

import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import org.jspecify.annotations.Nullable;

/**
 * A recorded value was replaced.
 *
 * @param corrects id of the event whose value is replaced
 */
public record RealizationCorrected(
        String corrects,
        IndikatorId indikator,
        Masa masa,
        Nilai value,
        @Nullable Nilai numerator,
        @Nullable Nilai denominator)
        implements TahunKinerjaEvent {}
