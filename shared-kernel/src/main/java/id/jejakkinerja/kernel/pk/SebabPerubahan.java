package id.jejakkinerja.kernel.pk;

/** The grounds on which a Perjanjian Kinerja may be amended, and no others (PermenPANRB 53/2014, Lampiran I Bab II.D). */
public enum SebabPerubahan {
    PERGANTIAN_PEJABAT,
    PERUBAHAN_STRATEGI,
    PERUBAHAN_PRIORITAS
}
