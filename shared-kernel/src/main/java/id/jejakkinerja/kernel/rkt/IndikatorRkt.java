package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import org.jspecify.annotations.Nullable;

/**
 * A Sasaran indicator of the year.
 *
 * @param target in {@code satuan}; null until it is set
 */
public record IndikatorRkt(
        IndikatorId id,
        String nama,
        Satuan satuan,
        Arah arah,
        Agregasi agregasi,
        @Nullable Nilai target) {
    public IndikatorRkt {
        nama = InvalidValue.requireText("indikator.nama", nama, 500);
    }
}
