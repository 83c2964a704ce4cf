package id.jejakkinerja.query.tabel;

/** Which version of the Perjanjian Kinerja a table shows. */
public enum StatusPk {
    BELUM_DITANDATANGANI,
    DITANDATANGANI,
    PERUBAHAN
}
