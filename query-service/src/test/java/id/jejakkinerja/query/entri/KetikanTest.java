package id.jejakkinerja.query.entri;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejakkinerja.query.entri.SalahKetik.Sebab;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is typed")
class KetikanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89|1234567.89",
                "Rp 1.234.567|1234567",
                "Rp1.234.567,00|1234567.00",
                "rp. 5.000|5000",
                "IDR 5000|5000",
                "1234567|1234567",
                "12,5|12.5",
                "1.000|1000",
                "' 1.000\u00a0'|1000",
                "0|0"
            })
    @DisplayName("is money as people and spreadsheets write it")
    void money(String typed, BigDecimal amount) throws SalahKetik {
        assertThat(Ketikan.rupiah(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"84,5|84.5", "84,5%|84.5", "100 %|100", "1.250|1250", "0|0"})
    @DisplayName("is a value, with or without a percent sign")
    void value(String typed, BigDecimal amount) throws SalahKetik {
        assertThat(Ketikan.nilai(typed)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "–", "—"})
    @DisplayName("states nothing where it is blank or a dash, which is not 0")
    void nothing(String typed) throws SalahKetik {
        assertThat(Ketikan.rupiah(typed)).isNull();
        assertThat(Ketikan.nilai(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234,567.89|PEMISAH_INGGRIS",
                "1,234,567|PEMISAH_INGGRIS",
                "84.5|PEMISAH_INGGRIS",
                "1234.56|PEMISAH_INGGRIS",
                "1.2345|PEMISAH_INGGRIS",
                "0.125|PEMISAH_INGGRIS",
                "89,38%|PERSEN",
                "(1.000)|NEGATIF",
                "-1.000|NEGATIF",
                "−5|NEGATIF",
                "sejuta|BUKAN_ANGKA",
                "1.00.000|BUKAN_ANGKA",
                "12 rb|BUKAN_ANGKA",
                "1e9|BUKAN_ANGKA",
                "=A1|BUKAN_ANGKA",
                "٣|BUKAN_ANGKA"
            })
    @DisplayName("is not guessed at where it could mean two amounts, or none")
    void notGuessed(String typed, Sebab sebab) {
        assertThat(refusal(() -> Ketikan.rupiah(typed))).isEqualTo(sebab);
    }

    @Test
    @DisplayName("is no value of an indicator where it is money")
    void moneyForAValue() {
        assertThat(refusal(() -> Ketikan.nilai("Rp5"))).isEqualTo(Sebab.RUPIAH);
    }

    @Test
    @DisplayName("is a day, the day first as in Indonesia")
    void day() throws SalahKetik {
        assertThat(Ketikan.tanggal("2023-11-21")).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThat(Ketikan.tanggal("21/11/2023")).isEqualTo(LocalDate.of(2023, 11, 21));
        assertThat(Ketikan.tanggal(" 1-2-2024 ")).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(Ketikan.tanggal("")).isNull();
        assertThat(refusal(() -> Ketikan.tanggal("11/21/2023"))).isEqualTo(Sebab.BUKAN_TANGGAL);
        assertThat(refusal(() -> Ketikan.tanggal("kemarin"))).isEqualTo(Sebab.BUKAN_TANGGAL);
    }

    private static @Nullable Sebab refusal(ThrowingCallable reading) {
        SalahKetik e = catchThrowableOfType(SalahKetik.class, reading);
        return e == null ? null : e.sebab();
    }
}
