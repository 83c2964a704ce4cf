package id.jejakkinerja.kernel.pk;

/** The document a target stands in. */
public enum Dokumen {
    RENSTRA,
    PK,
    RENCANA_AKSI
}
