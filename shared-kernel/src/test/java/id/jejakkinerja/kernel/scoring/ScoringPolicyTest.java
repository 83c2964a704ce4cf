package id.jejakkinerja.kernel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Agregasi;
import id.jejakkinerja.kernel.value.Arah;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Persen;
import id.jejakkinerja.kernel.value.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kebijakan penilaian versi 1")
class ScoringPolicyTest {
    private static final ScoringPolicy POLICY = ScoringPolicy.CURRENT;

    @ParameterizedTest(name = "capaian {0} berpredikat {1}")
    @CsvSource({
        "100, AA",
        "90.01, AA",
        "90.00, A",
        "89.99, A",
        "80.01, A",
        "80.00, BB",
        "70.01, BB",
        "70.00, B",
        "60.01, B",
        "60.00, CC",
        "50.01, CC",
        "50.00, C",
        "30.01, C",
        "30.00, D",
        "0.01, D",
        "0, D"
    })
    void theLowerBoundIsExclusiveAndTheUpperInclusive(BigDecimal capaian, Predikat predikat) {
        assertThat(Predikat.of(new Persen(capaian))).isEqualTo(predikat);
    }

    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} menjadi {3} ({4})")
    @CsvSource({
        "POSITIVE, 100, 91, 91.00, AA",
        "POSITIVE, 85, 84, 98.82, AA",
        "POSITIVE, 200, 180, 90.00, A",
        "POSITIVE, 20000, 17999, 90.00, A",
        "POSITIVE, 10000, 8999.4, 89.99, A",
        "POSITIVE, 95, 80, 84.21, A",
        "POSITIVE, 80, 100, 100.00, AA",
        "POSITIVE, 80, 0, 0.00, D",
        "NEGATIVE, 10, 10, 100.00, AA",
        "NEGATIVE, 10, 11, 90.00, A",
        "NEGATIVE, 10, 5, 100.00, AA",
        "NEGATIVE, 10, 20, 0.00, D",
        "NEGATIVE, 10, 30, 0.00, D"
    })
    void capaianIsCappedAndRoundedHalfUp(Arah arah, String target, String realisasi, String shown, Predikat predikat) {
        Capaian capaian = POLICY.capaian(arah, Nilai.of(target), Nilai.of(realisasi));

        assertThat(capaian.measured())
                .get()
                .satisfies(m -> assertThat(m.shown()).hasToString(shown))
                .satisfies(m -> assertThat(m.predikat()).isEqualTo(predikat));
    }

    @ParameterizedTest(name = "{0}: target {1}, realisasi {2} mentah {3}")
    @CsvSource({"POSITIVE, 80, 100, 125", "NEGATIVE, 10, 5, 150", "NEGATIVE, 10, 30, -100", "POSITIVE, 85, 0, 0"})
    void theRawValueIsNeitherCappedNorRounded(Arah arah, String target, String realisasi, String raw) {
        assertThat(POLICY.capaian(arah, Nilai.of(target), Nilai.of(realisasi)).measured())
                .get()
                .satisfies(m -> assertThat(m.mentah()).isEqualByComparingTo(raw));
    }

    @Test
    @DisplayName("Tanpa target, dengan target nol atau tanpa realisasi tidak ada capaian, dan alasannya disebut")
    void whatIsMissingIsNotZero() {
        assertThat(POLICY.capaian(Arah.POSITIVE, null, Nilai.of(1)))
                .isEqualTo(new Capaian.Kosong(AlasanKosong.TARGET_BELUM_ADA));
        assertThat(POLICY.capaian(Arah.POSITIVE, Nilai.of(0), Nilai.of(1)))
                .isEqualTo(new Capaian.Kosong(AlasanKosong.TARGET_NOL));
        assertThat(POLICY.capaian(Arah.NEGATIVE, Nilai.of(1), null))
                .isEqualTo(new Capaian.Kosong(AlasanKosong.REALISASI_BELUM_ADA));
        assertThat(POLICY.serapan(null, Rupiah.ZERO)).isEqualTo(new Serapan.Kosong(AlasanKosong.PAGU_BELUM_ADA));
        assertThat(POLICY.serapan(Rupiah.ZERO, Rupiah.ZERO)).isEqualTo(new Serapan.Kosong(AlasanKosong.PAGU_NOL));
    }

    @Test
    @DisplayName("Rerata sasaran 2023 adalah 97,46 dari angka yang dicetak")
    void theMeanIsThatOfTheShownFigures() {
        List<Capaian> parts =
                List.of(positive("100", "91"), positive("85", "84"), positive("1", "1"), positive("1", "1"));

        Rerata mean = POLICY.rerata(parts);

        assertThat(mean.complete()).isTrue();
        assertThat(shown(mean.capaian())).isEqualTo("97.46");
    }

    @Test
    @DisplayName("Rerata atas bagian yang belum lengkap ditandai; tanpa bagian sama sekali tidak ada rerata")
    void anIncompleteMeanIsMarked() {
        Capaian missing = new Capaian.Kosong(AlasanKosong.REALISASI_BELUM_ADA);

        assertThat(POLICY.rerata(List.of(positive("10", "8"), missing)))
                .satisfies(mean -> assertThat(shown(mean.capaian())).isEqualTo("80.00"))
                .satisfies(mean -> assertThat(mean.complete()).isFalse());
        assertThat(POLICY.rerata(List.of(missing)))
                .isEqualTo(new Rerata(new Capaian.Kosong(AlasanKosong.CAPAIAN_BELUM_ADA), false));
        assertThat(POLICY.rerata(List.of()).capaian()).isEqualTo(new Capaian.Kosong(AlasanKosong.CAPAIAN_BELUM_ADA));
    }

    @Test
    @DisplayName("Serapan dibulatkan setengah ke atas: 3.263.675.877 dari 3.651.502.088 adalah 89,38")
    void serapanIsRoundedHalfUp() {
        assertThat(POLICY.serapan(Rupiah.of(3_651_502_088L), Rupiah.of(3_263_675_877L)))
                .isEqualTo(new Serapan.Terukur(new Persen(new BigDecimal("89.38"))));
    }

    @ParameterizedTest(name = "capaian {0} dengan serapan {1} adalah {2}")
    @CsvSource({"91, 85, EFISIEN", "98, 98, SESUAI", "98, 99, TIDAK_EFISIEN"})
    void efficiencyComparesTheShownFigures(String capaian, long serapan, Efisiensi expected) {
        Serapan spent = POLICY.serapan(Rupiah.of(100), Rupiah.of(serapan));

        assertThat(POLICY.efisiensi(positive("100", capaian), spent)).contains(expected);
    }

    @Test
    @DisplayName("Efisiensi tidak ada selama salah satu angkanya tidak ada")
    void efficiencyNeedsBothFigures() {
        Capaian missing = new Capaian.Kosong(AlasanKosong.TARGET_NOL);

        assertThat(POLICY.efisiensi(missing, POLICY.serapan(Rupiah.of(1), Rupiah.of(1))))
                .isEmpty();
        assertThat(POLICY.efisiensi(positive("1", "1"), POLICY.serapan(null, Rupiah.of(1))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} dari 10, 20 dan 25,5 adalah {1}")
    @CsvSource({"SUM, 55.5", "LAST, 25.5", "AVERAGE, 18.5"})
    void quartersMakeTheYear(Agregasi agregasi, String year) {
        Map<Masa, Nilai> quarters = Map.of(Masa.TW1, Nilai.of(10), Masa.TW2, Nilai.of(20), Masa.TW4, Nilai.of("25.5"));

        assertThat(POLICY.aggregate(agregasi, new TreeMap<>(quarters))).contains(Nilai.of(year));
        assertThat(POLICY.aggregate(agregasi, new TreeMap<>())).isEmpty();
    }

    @Test
    @DisplayName("Pembilang dan penyebut memberi persen dua desimal; penyebut nol tidak memberi apa pun")
    void aRatioGivesThePercent() {
        assertThat(POLICY.percentage(Nilai.of(2), Nilai.of(3))).isEqualTo(Optional.of(Nilai.of("66.67")));
        assertThat(POLICY.percentage(Nilai.of(1), Nilai.of(0))).isEmpty();
    }

    private static Capaian positive(String target, String realisasi) {
        return POLICY.capaian(Arah.POSITIVE, Nilai.of(target), Nilai.of(realisasi));
    }

    private static String shown(Capaian capaian) {
        return capaian.measured().orElseThrow().shown().toString();
    }
}
