package id.jejakkinerja.query.fold;

/** Where a report stands on its way from the operator to Bappeda. */
public enum StatusLaporan {
    /** Nothing was recorded yet. */
    BELUM_LAPOR,
    /** Figures are there, no report was submitted. */
    DRAF,
    DIAJUKAN,
    DISETUJUI,
    TERVERIFIKASI,
    DIKEMBALIKAN,
    DIBUKA_KEMBALI
}
