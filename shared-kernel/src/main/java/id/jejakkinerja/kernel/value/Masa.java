package id.jejakkinerja.kernel.value;

import java.util.List;

/** What a figure or a report covers: one quarter (triwulan) of the fiscal year, or the whole year. */
public enum Masa {
    TW1,
    TW2,
    TW3,
    TW4,
    TAHUN;

    public static final List<Masa> QUARTERS = List.of(TW1, TW2, TW3, TW4);

    public boolean isQuarter() {
        return this != TAHUN;
    }
}
