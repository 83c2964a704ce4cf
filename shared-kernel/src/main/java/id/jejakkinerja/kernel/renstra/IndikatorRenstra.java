package id.jejakkinerja.kernel.renstra;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.IndikatorId;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;
import id.jejakkinerja.kernel.value.TahunAnggaran;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An indicator of a Sasaran with its target per year.
 *
 * @param target in {@code satuan}; a year without an entry has no target ("-" in print), which is not 0
 */
public record IndikatorRenstra(
        IndikatorId id,
        String nama,
        Satuan satuan,
        Arah arah,
        Agregasi agregasi,
        SortedMap<TahunAnggaran, Nilai> target) {
    public IndikatorRenstra {
        nama = InvalidValue.requireText("indikator.nama", nama, 500);
        target = Collections.unmodifiableSortedMap(new TreeMap<>(target));
    }
}
