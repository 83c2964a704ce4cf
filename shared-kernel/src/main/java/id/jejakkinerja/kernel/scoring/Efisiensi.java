package id.jejakkinerja.kernel.scoring;

/** Whether more was achieved than spent, in percent of each (policy {@code CAPAIAN_VS_SERAPAN}). */
public enum Efisiensi {
    EFISIEN,
    SESUAI,
    TIDAK_EFISIEN
}
