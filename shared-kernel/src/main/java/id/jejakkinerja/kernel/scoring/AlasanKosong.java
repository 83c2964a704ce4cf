package id.jejakkinerja.kernel.scoring;

/** Why a figure does not exist. A missing figure is never 0. */
public enum AlasanKosong {
    TARGET_BELUM_ADA,
    TARGET_NOL,
    REALISASI_BELUM_ADA,
    PAGU_BELUM_ADA,
    PAGU_NOL,
    CAPAIAN_BELUM_ADA,
    SERAPAN_BELUM_ADA,
    PEMBANDING_TIDAK_TERSEDIA,
    PROGRAM_TIDAK_ADA
}
