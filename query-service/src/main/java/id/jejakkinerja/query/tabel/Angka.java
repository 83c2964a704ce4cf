package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what stands behind it, or the reason why there is none.
 *
 * @param value null exactly when there is a reason
 * @param complete whether all its parts were there
 * @param origins the events behind it
 */
record Angka(@Nullable Nilai value, @Nullable AlasanKosong reason, boolean complete, List<Origin> origins) {

    Angka {
        origins = List.copyOf(origins);
    }

    static Angka of(Nilai value, Origin origin) {
        return new Angka(value, null, true, List.of(origin));
    }

    static Angka missing(AlasanKosong reason) {
        return new Angka(null, reason, false, List.of());
    }
}
