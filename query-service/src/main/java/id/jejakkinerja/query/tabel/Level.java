package id.jejakkinerja.query.tabel;

/** Depth in a plan or budget. */
public enum Level {
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
