package id.jejakkinerja.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Terbilang: jumlah uang dalam kata")
class TerbilangTest {
    @ParameterizedTest(name = "{0} dibaca {1}")
    @CsvSource({
        "0, nol rupiah",
        "1, satu rupiah",
        "10, sepuluh rupiah",
        "11, sebelas rupiah",
        "12, dua belas rupiah",
        "19, sembilan belas rupiah",
        "20, dua puluh rupiah",
        "21, dua puluh satu rupiah",
        "99, sembilan puluh sembilan rupiah",
        "100, seratus rupiah",
        "101, seratus satu rupiah",
        "111, seratus sebelas rupiah",
        "200, dua ratus rupiah",
        "999, sembilan ratus sembilan puluh sembilan rupiah",
        "1000, seribu rupiah",
        "1001, seribu satu rupiah",
        "1500, seribu lima ratus rupiah",
        "2000, dua ribu rupiah",
        "11000, sebelas ribu rupiah",
        "21000, dua puluh satu ribu rupiah",
        "100000, seratus ribu rupiah",
        "101000, seratus satu ribu rupiah",
        "1000000, satu juta rupiah",
        "1001000, satu juta seribu rupiah",
        "1000000000, satu miliar rupiah",
        "1000000000000, satu triliun rupiah",
        "900000, sembilan ratus ribu rupiah",
        "119640000, seratus sembilan belas juta enam ratus empat puluh ribu rupiah",
        "3651502088, tiga miliar enam ratus lima puluh satu juta lima ratus dua ribu delapan puluh delapan rupiah",
        "3263675877, tiga miliar dua ratus enam puluh tiga juta enam ratus tujuh puluh lima ribu delapan ratus tujuh puluh tujuh rupiah"
    })
    void wholeRupiahAreSpelledOut(long amount, String words) {
        assertThat(Terbilang.of(Rupiah.of(amount))).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0} dibaca {1}")
    @CsvSource({
        "0.50, nol rupiah lima puluh sen",
        "1.01, satu rupiah satu sen",
        "1000.11, seribu rupiah sebelas sen",
        "-1, minus satu rupiah",
        "-1500.25, minus seribu lima ratus rupiah dua puluh lima sen"
    })
    void senAndMinusAreSaid(BigDecimal amount, String words) {
        assertThat(Terbilang.of(new Rupiah(amount))).isEqualTo(words);
    }

    @Test
    @DisplayName("Jumlah terbesar yang mungkin masih dapat dibaca")
    void theLargestAmountHasWords() {
        assertThat(Terbilang.of(Rupiah.of(999_999_999_999_999L)))
                .isEqualTo("sembilan ratus sembilan puluh sembilan triliun"
                        + " sembilan ratus sembilan puluh sembilan miliar"
                        + " sembilan ratus sembilan puluh sembilan juta"
                        + " sembilan ratus sembilan puluh sembilan ribu"
                        + " sembilan ratus sembilan puluh sembilan rupiah");
    }
}
