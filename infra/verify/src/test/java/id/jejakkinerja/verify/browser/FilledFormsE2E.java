package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("long")
@DisplayName(
        "Setiap formulir yang kembali dengan salahnya atau untuk diperiksa, dalam dua bahasa, di ponsel dan di meja")
class FilledFormsE2E {
    static Stream<Arguments> everyForm() {
        return FilledForm.ALL.stream()
                .flatMap(form ->
                        SitePagesE2E.LANGUAGES.stream().map(language -> Arguments.of(form.name(), form, language)));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("everyForm")
    @DisplayName(
            "Tanpa pelanggaran WCAG, tanpa gulir ke samping, tanpa keluhan konsol, dengan semua kepala pengaman, tidak"
                    + " terlalu berat")
    void isInOrder(String name, FilledForm form, String language) {
        Sight sight = Reader.looking(form.reader());
        Page page = sight.page();
        sight.open(SitePage.in(language, form.path()));

        form.deed().accept(page);

        assertThat(page.isVisible(form.shows())).as(form.shows()).isTrue();
        sight.assertInOrder(name, language, SitePage.most(form.path()));
    }
}
