package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.EntriTest.REALISASI;
import static id.jejakkinerja.query.entri.EntriTest.YEAR;
import static id.jejakkinerja.query.entri.EntriTest.shift;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import id.jejakkinerja.query.pages.PageWords;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Forms and lists of work")
class BahasaIsianTest {
    private static final String STEP = YEAR + "/isi/langkah?masa=TAHUN&langkah=";
    private static final String SHIFT = YEAR + "/isi/pergeseran";

    /** Who opens what, and how a unit stands on it in either language. */
    static Stream<Object[]> units() {
        return Stream.of(
                new Object[] {Meja.OPERATOR, YEAR + "/tugas/TAHUN", "84 indeks", "84 index"},
                new Object[] {Meja.OPERATOR, REALISASI, ">Realisasi, indeks<", ">Realisation, index<"},
                new Object[] {Meja.OPERATOR, YEAR + "/isi/target?masa=TW4&indikator=ikm", ", indeks<", ", index<"},
                new Object[] {Meja.CAMAT, YEAR + "/isi/pk", "85 indeks", "85 index"},
                new Object[] {Meja.CAMAT, YEAR + "/isi/pk-perubahan", ", indeks", ", index"},
                new Object[] {
                    Meja.BAPPEDA, YEAR + "/isi/renstra-perubahan", ">lembaga</option>", ">institutions</option>"
                },
                new Object[] {Meja.BAPPEDA, PeriodeTest.PERIODE, ">indeks<", ">index<"},
                new Object[] {Meja.BAPPEDA, PeriodeTest.IKM, ", indeks<", ", index<"});
    }

    @ParameterizedTest
    @MethodSource("units")
    @DisplayName("name units in the language of the page")
    void units(Actor reader, String path, String indonesian, String english) {
        assertThat(html(reader, path)).contains(indonesian).doesNotContain(english);
        assertThat(html(reader, english(path))).contains(english).doesNotContain(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TAHUN | Submit the report of the whole year 2023, | Ajukan laporan setahun 2023,
        TW2   | Submit the report of quarter II 2023,     | Ajukan laporan triwulan II 2023,
        """)
    @DisplayName("for a step of a report have a title that reads like a sentence, and a button that says what it does")
    void steps(String masa, String english, String indonesian) {
        String path = YEAR + "/isi/langkah?langkah=AJUKAN&masa=" + masa;

        assertThat(html(Meja.OPERATOR, path))
                .contains("<h1>" + indonesian.replace(",", ""), ">Ajukan</button>")
                .doesNotContain(">Kirim</button>");
        assertThat(html(Meja.OPERATOR, english(path)))
                .contains("<h1>" + english.replace(",", ""), ">Submit</button>")
                .doesNotContain(">Send</button>");
        assertThat(html(Meja.OPERATOR, REALISASI)).contains(">Kirim</button>");
    }

    @Test
    @DisplayName("for a step that cannot be taken do not tell what would follow from it")
    void nothingFollows() {
        Meja late = new Meja(Meja.CAMAT, true, Meja::taken);

        assertThat(Browser.text(late.open(STEP + "SETUJUI")))
                .contains("langkah ini tidak dapat diambil sekarang")
                .doesNotContain("Akibatnya");
        assertThat(html(Meja.OPERATOR, STEP + "AJUKAN")).contains("Akibatnya");
    }

    @Test
    @DisplayName("for a step head the money with what it is, not with the word for its last column")
    void headings() {
        assertThat(html(Meja.OPERATOR, STEP + "AJUKAN"))
                .contains("Belanja setahun 2023, rupiah", ">Sasaran</th>", ">Serapan</th>");
        assertThat(html(Meja.OPERATOR, english(STEP + "AJUKAN")))
                .contains("Spending, whole year 2023, rupiah", ">Objective</th>", ">Absorption</th>");
    }

    @Test
    @DisplayName("for a shift call a line and a stage in a refusal as in the fields, before it is sent and after")
    void refusals() {
        String line = Ledokombo.PENEGAKAN.subKegiatan() + ", Belanja operasional";
        String ahead = Browser.text(
                Meja.of(Meja.OPERATOR).send(SHIFT, shift(UUID.randomUUID().toString(), "periksa")));
        String sent =
                Browser.text(Meja.refusing().send(SHIFT, shift(UUID.randomUUID().toString(), "kirim")));

        assertThat(ahead).contains("Sisa " + line + " hanya", "bukan Pergeseran (PP 12/2019");
        assertThat(sent).contains("Sisa " + line + " hanya");
    }

    @Test
    @DisplayName("leave a refusal that names no line as it is")
    void otherRefusals() {
        Refusal refusal = Refusal.of(RefusalCode.NO_CHANGE, "document", "PK");

        assertThat(Penolakan.of(refusal, PageWords.ENGLISH).getDetail())
                .isEqualTo("What was sent for PK is what is in force already. There is nothing to change.");
    }

    private static String english(String path) {
        return path + (path.contains("?") ? "&" : "?") + "lang=en";
    }

    private static String html(Actor reader, String path) {
        return Browser.text(Meja.of(reader).open(path));
    }
}
