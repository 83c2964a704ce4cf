package id.jejakkinerja.kernel.value;

import java.math.BigDecimal;

/** The unit of an indicator, with the values that are possible in it. */
public enum Satuan implements Wire {
    PERSEN("persen", Domain.UP_TO_HUNDRED),
    INDEKS("indeks", Domain.UP_TO_HUNDRED),
    NILAI("nilai", Domain.UP_TO_HUNDRED),
    DOKUMEN("dokumen", Domain.COUNT),
    LAPORAN("laporan", Domain.COUNT),
    ORANG_BULAN("orang/bulan", Domain.COUNT),
    ORANG("orang", Domain.COUNT),
    UNIT("unit", Domain.COUNT),
    PAKET("paket", Domain.COUNT),
    LEMBAGA("lembaga", Domain.COUNT),
    KEGIATAN("kegiatan", Domain.COUNT),
    DESA("desa", Domain.COUNT);

    private enum Domain {
        UP_TO_HUNDRED,
        COUNT
    }

    /** Far beyond anything a kecamatan counts, and still exact when the quarters of all of them are added. */
    private static final BigDecimal MAX_COUNT = BigDecimal.valueOf(1_000_000_000_000L);

    private final String wire;
    private final Domain domain;

    Satuan(String wire, Domain domain) {
        this.wire = wire;
        this.domain = domain;
    }

    @Override
    public String wire() {
        return wire;
    }

    /** Whether values of this unit may be made one in this way: an index or a score is no quantity, so its sum means nothing. */
    public boolean admits(Agregasi agregasi) {
        return agregasi != Agregasi.SUM || (this != INDEKS && this != NILAI);
    }

    /** Whether a value can occur in this unit: 0..100 for percent, index and score; a whole number from 0 to 10^12 for counts. */
    public boolean admits(Nilai value) {
        BigDecimal amount = value.amount();
        return amount.signum() >= 0
                && switch (domain) {
                    case UP_TO_HUNDRED -> amount.compareTo(BigDecimal.valueOf(100)) <= 0;
                    case COUNT -> amount.scale() <= 0 && amount.compareTo(MAX_COUNT) <= 0;
                };
    }
}
