package id.jejakkinerja.query.entri;

/** What somebody typed that cannot be read as what the field is for. */
final class SalahKetik extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong; there is a sentence for each. */
    enum Sebab {
        BUKAN_ANGKA,
        /** {@code 1,234.56}, or a decimal point: English separators, which would read a thousand times too large or small. */
        PEMISAH_INGGRIS,
        /** A percentage where money is asked for. */
        PERSEN,
        /** Money where a percentage or a count is asked for. */
        RUPIAH,
        NEGATIF,
        BUKAN_TANGGAL
    }

    private final Sebab sebab;

    SalahKetik(Sebab sebab) {
        super(sebab.name(), null, false, false);
        this.sebab = sebab;
    }

    Sebab sebab() {
        return sebab;
    }
}
