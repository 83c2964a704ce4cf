package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Satuan;

/**
 * What a program, kegiatan or sub kegiatan delivers in the year: outcome or output indicator with its target.
 *
 * @param target in {@code satuan}
 */
public record Keluaran(String nama, Satuan satuan, Agregasi agregasi, Nilai target) {
    public Keluaran {
        nama = InvalidValue.requireText("keluaran.nama", nama, 500);
    }
}
