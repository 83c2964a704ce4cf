package id.jejakkinerja.kernel.perubahan;

/** What became of an item between two versions of a document. */
public enum JenisPerubahan {
    /** Kept exactly as it was. */
    TETAP,
    /** The same item with another value. */
    DIUBAH,
    /** Another item in its place. */
    DIGANTI,
    DIHAPUS,
    DITAMBAH
}
