package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of the pages")
class PageWordsTest {
    private static final String PAGES = "id.jejakkinerja.query.pages.pages";
    private static final String TABLES = "id.jejakkinerja.query.tabel.tabel";

    /** What English pages have a word of their own for. */
    private static final Pattern INDONESIAN = Pattern.compile(
            "(?i)\\b(capaian|realisasi|serapan|sasaran|tujuan|predikat|predicates?|pagu|triwulan|TW[1-4]|sub kegiatan)\\b");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        jelaskan.jumlah         | 1    | 1 event
        jelaskan.jumlah         | 2    | 2 events
        jelaskan.bagian         | 1    | Inputs: 1 part
        audit.baris             | 0    | 0 events
        audit.baris             | 1    | 1 event
        jejak.selisih.baris     | 1    | 1 row differs
        jejak.selisih.baris     | 3    | 3 rows differ
        kisi.dibaca             | 1    | 1 cell was read as shown here. Nothing has been sent yet.
        kisi.dibaca             | 12   | 12 cells were read as shown here. Nothing has been sent yet.
        tugas.sisa              | 1    | 1 day left
        rapor.perhatian.kembali | 1    | 1 report was returned
        ulang.berbeda.rinci     | 1    | 1 field is not what the log gives.
        ulang.berbeda.rinci     | 1234 | 1.234 fields are not what the log gives.
        batang.hilang           | 1    | 1 other missing
        """)
    @DisplayName("count one thing and many in English, and write the number as Indonesian readers do")
    void counts(String key, int count, String said) {
        assertThat(PageWords.ENGLISH.text(key, count)).isEqualTo(said);
    }

    @Test
    @DisplayName("count what stands second in a sentence too")
    void countsInSentences() {
        assertThat(PageWords.ENGLISH.text("kartu.sasaran", 1L, 1)).isEqualTo("1 of 1 objective complete");
        assertThat(PageWords.ENGLISH.text("proyeksi.dilipat", 500L, 12_000L)).isEqualTo("500 of 12.000 events");
        assertThat(PageWords.ENGLISH.text("saksi.log.beda", 3L, 1L, "now"))
                .isEqualTo("3 events compared with what was signed, 1 finding (now).");
        assertThat(PageWords.INDONESIAN.text("ulang.berbeda.rinci", 1234))
                .isEqualTo("1.234 isian tidak sama dengan yang diberikan log.");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, TABLES})
    @DisplayName("are one English word for one thing")
    void oneWord(String bundle) {
        assertThat(texts(bundle, Locale.ENGLISH))
                .noneMatch(text -> INDONESIAN.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, TABLES})
    @DisplayName("lose no apostrophe: a single one vanishes when the figures are put in")
    void apostrophes(String bundle) {
        assertThat(Stream.concat(texts(bundle, Locale.ENGLISH), texts(bundle, Locale.of("id"))))
                .noneMatch(text -> text.replace("''", "").contains("'"));
        assertThat(PageWords.ENGLISH.text("jelaskan.kata.SAMA")).isEqualTo("as in the kecamatan's own table");
    }

    private static Stream<String> texts(String bundle, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return words.keySet().stream().map(words::getString);
    }
}
