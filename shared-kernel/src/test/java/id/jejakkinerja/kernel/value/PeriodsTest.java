package id.jejakkinerja.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Waktu: bulan, triwulan, tahun, periode Renstra")
class PeriodsTest {
    @Test
    @DisplayName("Tiap bulan jatuh di triwulannya")
    void monthsFallInQuarters() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Bulan(month).triwulan())
                        .toList())
                .containsExactly(
                        Masa.TW1, Masa.TW1, Masa.TW1, Masa.TW2, Masa.TW2, Masa.TW2, Masa.TW3, Masa.TW3, Masa.TW3,
                        Masa.TW4, Masa.TW4, Masa.TW4);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 13, Integer.MAX_VALUE})
    @DisplayName("Tidak ada bulan ke-0 atau ke-13")
    void thereAreTwelveMonths(int month) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Bulan(month));
    }

    @Test
    @DisplayName("Setahun bukan triwulan, dan triwulannya empat")
    void theYearIsNoQuarter() {
        assertThat(Masa.QUARTERS).containsExactly(Masa.TW1, Masa.TW2, Masa.TW3, Masa.TW4);
        assertThat(Masa.QUARTERS).allMatch(Masa::isQuarter);
        assertThat(Masa.TAHUN.isQuarter()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101, -2023, 99999})
    @DisplayName("Tahun anggaran ada di antara 2000 dan 2100")
    void yearsAreBounded(int year) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new TahunAnggaran(year));
    }

    @Test
    @DisplayName("Batas tahun anggaran sendiri masih sah")
    void theBoundsThemselvesAreYears() {
        assertThat(new TahunAnggaran(2000)).hasToString("2000");
        assertThat(new TahunAnggaran(2100).minus(100)).isEqualTo(new TahunAnggaran(2000));
    }

    @Test
    @DisplayName("Periode Renstra mencakup kedua ujungnya")
    void aPeriodIncludesBothEnds() {
        PeriodeRenstra periode = new PeriodeRenstra("2021-2026");

        assertThat(periode.years()).isEqualTo(years(2021, 2022, 2023, 2024, 2025, 2026));
        assertThat(periode.contains(new TahunAnggaran(2021))).isTrue();
        assertThat(periode.contains(new TahunAnggaran(2026))).isTrue();
        assertThat(periode.contains(new TahunAnggaran(2020))).isFalse();
        assertThat(periode.contains(new TahunAnggaran(2027))).isFalse();
        assertThat(new PeriodeRenstra("2023-2023").years()).isEqualTo(years(2023));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2021", "2021-2032", "2021", "2021–2026", "1999-2004", "2021-2026 ", "21-26"})
    @DisplayName("Periode yang terbalik, lebih dari sepuluh tahun atau salah tulis ditolak")
    void anImpossiblePeriodIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new PeriodeRenstra(text))
                .satisfies(e -> assertThat(e.kind()).isEqualTo("periode"));
    }

    private static List<TahunAnggaran> years(int... years) {
        return IntStream.of(years).mapToObj(TahunAnggaran::new).toList();
    }
}
