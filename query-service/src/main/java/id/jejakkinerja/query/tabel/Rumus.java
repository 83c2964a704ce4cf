package id.jejakkinerja.query.tabel;

/**
 * The ways in which a figure comes about (DOMAIN: computation). Inputs come in the order in which the expression names them.
 */
public enum Rumus {
    /** Stated by an event, not computed. */
    TERCATAT("recorded"),
    /** The same as the cell of a kecamatan's own table. */
    SAMA("same"),
    /** More is better. */
    CAPAIAN_POSITIF("realisasi / target * 100"),
    /** Less is better. */
    CAPAIAN_NEGATIF("(2 * target - realisasi) / target * 100"),
    /** The mean of the capaian that exist. */
    RERATA("sum(capaian) / count(capaian)"),
    SERAPAN("realisasi / pagu * 100"),
    JUMLAH("sum(parts)"),
    SELISIH("first - second"),
    /** Which of the two is greater. */
    EFISIENSI("compare(capaian, serapan)"),
    /** The band in which the shown capaian lies. */
    PREDIKAT("band(capaian)"),
    /** The year as the sum of its quarters. */
    AGREGASI_SUM("sum(quarters)"),
    /** The year as its last quarter. */
    AGREGASI_LAST("last(quarters)"),
    /** The year as the mean of its quarters. */
    AGREGASI_AVERAGE("sum(quarters) / count(quarters)");

    private final String expression;

    Rumus(String expression) {
        this.expression = expression;
    }

    /** The formula for programs. */
    public String expression() {
        return expression;
    }
}
