package id.jejakkinerja.kernel.value;

/** What a person is to the platform; each role's rights are in the command catalogue. */
public enum Peran {
    /** Planning and finance staff of one kecamatan. */
    OPERATOR,
    /** Head of one kecamatan. */
    CAMAT,
    /** Planning agency of the kabupaten. */
    BAPPEDA,
    /** Inspektorat or BPK: reads everything, changes nothing. */
    AUDITOR,
    /** Accounts and roles, no performance data. */
    ADMIN;

    /** Whether this role exists only within one kecamatan. */
    public boolean isOfKecamatan() {
        return this == OPERATOR || this == CAMAT;
    }
}
