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
    DIBUKA_KEMBALI;

    /** Whether it is with the camat or further, and did not come back. */
    public boolean isHandedIn() {
        return this == DIAJUKAN || this == DISETUJUI || this == TERVERIFIKASI;
    }

    /** Whether it was handed in once and is with the operator again. */
    public boolean isBack() {
        return this == DIKEMBALIKAN || this == DIBUKA_KEMBALI;
    }
}
