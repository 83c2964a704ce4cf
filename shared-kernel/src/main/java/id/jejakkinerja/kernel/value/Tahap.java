package id.jejakkinerja.kernel.value;

/** The stage of the budget in which a line changes (PP 12/2019; Permendagri 77/2020, Lampiran Bab VI.D). */
public enum Tahap implements Wire {
    /** A shift that needs no change of the APBD: between kinds of spending inside one sub kegiatan. */
    PERGESERAN("PERGESERAN"),
    /** The amended budget of the year. */
    P_APBD("P-APBD");

    private final String wire;

    Tahap(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
