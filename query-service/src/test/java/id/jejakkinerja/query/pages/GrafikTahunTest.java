package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.pages.Batang.Angka;
import id.jejakkinerja.query.pages.Batang.Tiang;
import id.jejakkinerja.query.pages.TigaTahun.Skala;
import id.jejakkinerja.query.pages.TigaTahun.Tahun;
import id.jejakkinerja.query.pages.TigaTahun.Titik;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The small drawings of a kecamatan's year")
class GrafikTahunTest {
    private static final PageWords WORDS = PageWords.INDONESIAN;

    @Test
    @DisplayName("put three years on the scale that all percentages share, the last one as the red dot")
    void threeYears() {
        List<Tahun> years = List.of(year("2021", 80, 78), year("2022", 80, 80), year("2023", 85, 84));
        Skala scale = Skala.shared(years);

        TigaTahun drawn = Objects.requireNonNull(TigaTahun.of(years, scale, WORDS));

        // from 70 to 100 over 22 units, 100 at 5: 78 lies 22 units x 22/30 under it
        assertThat(scale).isEqualTo(new Skala(70, 100));
        assertThat(drawn.ruas()).containsExactly("10.0,21.1 36.0,19.7 62.0,16.7");
        assertThat(drawn.akhir()).isEqualTo(new Titik("62.0", "16.7"));
        assertThat(drawn.target().getLast().y()).isEqualTo("16.0");
        assertThat(drawn.nilai()).isEqualTo("78 → 80 → 84");
        assertThat(drawn.judul()).isEqualTo("Realisasi naik dari 80 pada 2022 menjadi 84 pada 2023. Target 2023: 85.");
    }

    @Test
    @DisplayName("leave a gap where a year is missing: no line leads over it")
    void gap() {
        List<Tahun> years = List.of(year("2021", 100, 100), year("2022", null, null), year("2023", 100, 91));

        TigaTahun drawn = Objects.requireNonNull(TigaTahun.of(years, Skala.shared(years), WORDS));

        assertThat(drawn.ruas()).isEmpty();
        assertThat(drawn.titik()).hasSize(1);
        assertThat(drawn.nilai()).isEqualTo("100 → – → 91");
        assertThat(drawn.judul()).startsWith("Realisasi turun dari 100 pada 2021 menjadi 91 pada 2023.");
        assertThat(TigaTahun.of(List.of(year("2023", 100, null)), new Skala(90, 100), WORDS))
                .isNull();
    }

    @Test
    @DisplayName("give counts a scale of their own, which a single value does not break")
    void counts() {
        assertThat(Skala.own(List.of(year("2022", 4, 2), year("2023", 12, 9)))).isEqualTo(new Skala(2, 12));
        assertThat(Skala.own(List.of(year("2023", 4, 4)))).isEqualTo(new Skala(3, 5));
    }

    @Test
    @DisplayName("begin bars at zero, and draw what is missing as a dash without a bar, which 0 is not")
    void bars() {
        Batang drawn = Batang.of(
                "IKM",
                "indeks",
                List.of(figure("I", 50, 100, false), figure("II", 0, null, false), figure("2023", null, null, false)),
                100,
                WORDS);

        Tiang half = drawn.tiang().getFirst();
        assertThat(half.tinggi()).isEqualTo("41.0");
        assertThat(half.atas()).isEqualTo("57.0");
        assertThat(half.target()).isEqualTo("16.0");
        assertThat(drawn.tiang().get(1).tinggi()).isEqualTo("0.0");
        assertThat(drawn.tiang().get(1).teks()).isEqualTo("0");
        assertThat(drawn.tiang().get(2).tinggi()).isNull();
        assertThat(drawn.tiang().get(2).teks()).isEqualTo("–");
        assertThat(drawn.judul()).isEqualTo("IKM: I 50 dari target 100; II 0; 1 lainnya belum ada.");
    }

    @Test
    @DisplayName(
            "draw generated values as an outline, and write a value above the target's line where it would lie on it")
    void outline() {
        Batang drawn =
                Batang.of("IKM", "indeks", List.of(figure("I", 80, 85, true), figure("II", 20, 85, false)), 100, WORDS);

        assertThat(drawn.tiang()).extracting(Tiang::css).containsExactly("sy", "fil");
        // the bar ends 65.6 above the axis at 98, the target 69.7: the text stands 4 above the higher of the two
        assertThat(drawn.tiang().getFirst().tulis()).isEqualTo("24.3");
        // the target is far above the bar: the text stands on the bar
        assertThat(drawn.tiang().get(1).tulis()).isEqualTo("77.6");
    }

    @Test
    @DisplayName("have nothing to draw where there is neither value nor target")
    void unknown() {
        assertThat(Batang.of("IKM", "", List.of(figure("I", null, null, false)), 100, WORDS)
                        .isKnown())
                .isFalse();
        assertThat(Batang.of("IKM", "", List.of(figure("I", null, 20, false)), 100, WORDS)
                        .isKnown())
                .isTrue();
    }

    private static Tahun year(String name, @Nullable Integer target, @Nullable Integer value) {
        return new Tahun(name, nilai(target), nilai(value));
    }

    private static Angka figure(String name, @Nullable Integer value, @Nullable Integer target, boolean made) {
        return new Angka(name, nilai(value), nilai(target), made, null, null);
    }

    private static @Nullable Nilai nilai(@Nullable Integer number) {
        return number == null ? null : Nilai.of(number);
    }
}
