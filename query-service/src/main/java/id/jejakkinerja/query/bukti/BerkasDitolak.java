package id.jejakkinerja.query.bukti;

/** A file that is not taken as evidence. */
public final class BerkasDitolak extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; there is a sentence for each. */
    public enum Sebab {
        KOSONG,
        TERLALU_BESAR,
        BUKAN_JENISNYA
    }

    private final Sebab sebab;

    BerkasDitolak(Sebab sebab) {
        super(sebab.name(), null, false, false);
        this.sebab = sebab;
    }

    public Sebab sebab() {
        return sebab;
    }
}
