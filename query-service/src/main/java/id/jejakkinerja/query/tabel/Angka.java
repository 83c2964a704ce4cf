package id.jejakkinerja.query.tabel;

import id.jejakkinerja.kernel.scoring.AlasanKosong;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what stands behind it, or the reason why there is none.
 *
 * @param value null exactly when there is a reason
 * @param complete whether all its parts were there
 * @param origins the events that hold it
 * @param asal how it came about, which also names the events whose figure no longer counts
 */
record Angka(@Nullable Nilai value, @Nullable AlasanKosong reason, boolean complete, List<Origin> origins, Asal asal) {
    Angka {
        origins = List.copyOf(origins);
    }

    static Angka of(String kunci, Nilai value, Origin origin) {
        return of(kunci, value, List.of(), origin);
    }

    /** @param before events whose figure this one replaced, oldest first */
    static Angka of(String kunci, Nilai value, List<Origin> before, Origin origin) {
        List<Origin> all = Stream.concat(before.stream(), Stream.of(origin)).toList();
        return new Angka(value, null, true, List.of(origin), Asal.tercatat(kunci, value, all));
    }

    static Angka missing(AlasanKosong reason) {
        return new Angka(null, reason, false, List.of(), Asal.kosong(Rumus.TERCATAT, reason, List.of()));
    }
}
