package id.jejakkinerja.kernel.rkt;

import id.jejakkinerja.kernel.value.KodeSubKegiatan;
import id.jejakkinerja.kernel.value.Rupiah;

/**
 * A sub kegiatan of the year. Its name follows from its code.
 *
 * @param pagu the planned ceiling in rupiah; the ceiling in force is the budget's
 */
public record SubKegiatanRkt(KodeSubKegiatan kode, Keluaran output, Rupiah pagu) {}
