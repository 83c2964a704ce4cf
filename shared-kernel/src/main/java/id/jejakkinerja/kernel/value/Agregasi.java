package id.jejakkinerja.kernel.value;

/** How the quarters of an indicator make its year. An index is never summed: it is {@link #LAST} or {@link #AVERAGE}. */
public enum Agregasi {
    SUM,
    LAST,
    AVERAGE
}
