package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Setiap halaman, dalam dua bahasa, di ponsel dan di meja")
class SitePagesE2E {
    private static final Path SCREENSHOTS = Path.of("target", "halaman");
    private static final List<Integer> WIDTHS = List.of(360, 1440);
    private static final List<String> LANGUAGES = List.of("id", "en");

    /** Weight of a first visit: a page that weighs nothing was not measured. */
    private static final long LEAST = 1_000;

    private static final long MOST = 100 * 1024;

    static Stream<Arguments> everyPage() {
        return SitePage.ALL.stream().flatMap(page -> LANGUAGES.stream().map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyPage")
    @DisplayName("Tanpa pelanggaran WCAG, tanpa gulir ke samping, tanpa keluhan konsol, paling berat 100 KB")
    void isInOrder(SitePage wanted, String language) {
        try (BrowserContext window = Reader.signedIn(wanted.reader(), WIDTHS.getFirst())) {
            Page page = window.newPage();
            Sight sight = new Sight(page);

            Response answer = sight.open(wanted.path(language));

            SoftAssertions.assertSoftly(softly -> {
                softly.assertThat(answer.status()).as("status").isEqualTo(wanted.status());
                softly.assertThat(page.getAttribute("html", "lang"))
                        .as("language")
                        .isEqualTo(language);
                softly.assertThat(sight.freshness())
                        .as("freshness bar")
                        .containsPattern("(Data per|Data as of) \\d.*(posisi|position) \\d");
                softly.assertThat(sight.bytes()).as("bytes").isBetween(LEAST, MOST);
                for (int width : WIDTHS) {
                    page.setViewportSize(width, Reader.HEIGHT);
                    page.screenshot(
                            new ScreenshotOptions().setFullPage(true).setPath(screenshot(wanted, language, width)));
                    softly.assertThat(sight.overhang())
                            .as("overhang at %d pixels", width)
                            .isZero();
                    softly.assertThat(sight.violations())
                            .as("WCAG at %d pixels", width)
                            .isEmpty();
                }
                softly.assertThat(sight.complaints()).as("console").isEmpty();
            });
        }
    }

    @Test
    @DisplayName("Halaman dan gayanya dikirim termampatkan")
    void isCompressed() {
        try (BrowserContext window = Reader.signedIn("bappeda", 1440)) {
            Page page = window.newPage();
            Response styles = page.waitForResponse("**/app.css", () -> page.navigate("/kabupaten/35.09/tahun/2023"));

            assertThat(styles.headerValue("content-encoding")).isEqualTo("gzip");
        }
    }

    private static Path screenshot(SitePage page, String language, int width) {
        return SCREENSHOTS.resolve(page.name() + "-" + language + "-" + width + ".png");
    }
}
