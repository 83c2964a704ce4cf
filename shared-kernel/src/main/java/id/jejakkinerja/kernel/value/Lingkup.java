package id.jejakkinerja.kernel.value;

/** Whose realisasi a benchmark is. */
public enum Lingkup {
    NASIONAL,
    PROVINSI,
    KABUPATEN
}
