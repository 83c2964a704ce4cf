package id.jejakkinerja.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Angka: rupiah, nilai indikator, persen")
class NumbersTest {
    @ParameterizedTest(name = "{0} sama dengan {1}")
    @CsvSource({"1000, 1E3", "1000, 1000.00", "0, 0.00", "0, -0", "1.50, 1.5", "1.50, 1.500000", "-2.10, -2.1"})
    void equalAmountsAreEqualRupiah(BigDecimal one, BigDecimal other) {
        assertThat(new Rupiah(one)).isEqualTo(new Rupiah(other)).hasSameHashCodeAs(new Rupiah(other));
    }

    @ParameterizedTest(name = "{0} ditulis {1}")
    @CsvSource({"1E3, 1000", "1000.00, 1000", "1.5, 1.50", "0E10, 0", "999999999999999.99, 999999999999999.99"})
    void rupiahAreWrittenPlain(BigDecimal amount, String text) {
        assertThat(new Rupiah(amount)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1000000000000000", "1E15", "-1E15", "1E999999", "1E-999999", "0.105"})
    @DisplayName("Rupiah menolak pecahan sen dan lebih dari 15 angka")
    void rupiahRefuseWhatMoneyCannotBe(BigDecimal amount) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Rupiah(amount))
                .satisfies(e -> assertThat(e.kind()).isEqualTo("rupiah"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E-2147483647", "-1E2147483647", "0E2147483647", "0E-2147483647"})
    @Timeout(2)
    @DisplayName("Pangkat raksasa ditolak seketika, tidak dihitung")
    void giantExponentsCostNothing(BigDecimal amount) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Rupiah(amount));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Nilai(amount));
    }

    @Test
    @DisplayName("Menjumlah dan mengurangi rupiah tetap tepat sampai sen")
    void moneyIsExact() {
        Rupiah tenSen = new Rupiah(new BigDecimal("0.10"));

        Rupiah sum = Rupiah.sum(List.of(tenSen, tenSen, tenSen));

        assertThat(sum).isEqualTo(new Rupiah(new BigDecimal("0.30")));
        assertThat(sum.minus(Rupiah.of(1))).isEqualTo(new Rupiah(new BigDecimal("-0.70")));
        assertThat(sum.minus(sum)).isEqualTo(Rupiah.ZERO);
        assertThat(Rupiah.sum(List.of())).isEqualTo(Rupiah.ZERO);
    }

    @Test
    @DisplayName("Rupiah tahu tandanya dan urutannya")
    void rupiahAreOrdered() {
        Rupiah debt = Rupiah.of(-1);

        assertThat(debt.isNegative()).isTrue();
        assertThat(debt.isPositive()).isFalse();
        assertThat(Rupiah.ZERO.isZero()).isTrue();
        assertThat(Rupiah.ZERO.isPositive()).isFalse();
        assertThat(Rupiah.ZERO.exceeds(debt)).isTrue();
        assertThat(debt.exceeds(debt)).isFalse();
    }

    @ParameterizedTest(name = "{0} dan {1} satu nilai")
    @CsvSource({"80, 80.0", "80, 8E1", "0.1, 0.1000", "0, 0.0000"})
    void trailingZerosOfANilaiMeanNothing(BigDecimal one, BigDecimal other) {
        assertThat(new Nilai(one)).isEqualTo(new Nilai(other)).hasSameHashCodeAs(new Nilai(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1E15", "-1E15", "1E30", "1E999999", "1.23456"})
    @DisplayName("Nilai menolak lebih dari empat desimal atau 15 angka")
    void nilaiRefusesTooManyDigits(BigDecimal amount) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Nilai(amount))
                .satisfies(e -> assertThat(e.kind()).isEqualTo("nilai"));
    }

    @ParameterizedTest(name = "{0} dicetak {1}")
    @CsvSource({"98.815, 98.82", "98.8149, 98.81", "0.005, 0.01", "-0.005, -0.01", "100, 100.00", "89.995, 90.00"})
    void persenIsRoundedHalfUp(BigDecimal raw, String printed) {
        assertThat(new Persen(raw)).hasToString(printed);
    }
}
