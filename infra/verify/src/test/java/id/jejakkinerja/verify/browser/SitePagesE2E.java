package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Setiap halaman, dalam dua bahasa, di ponsel dan di meja")
class SitePagesE2E {
    static final List<String> LANGUAGES = List.of("id", "en");

    /** Every page in one of the languages on one of the screens, neighbours in others. */
    static Stream<Arguments> everyPageOnce() {
        return IntStream.range(0, SitePage.ALL.size())
                .mapToObj(i -> Arguments.of(
                        SitePage.ALL.get(i),
                        LANGUAGES.get(i % LANGUAGES.size()),
                        Sight.WIDTHS.get(i / LANGUAGES.size() % Sight.WIDTHS.size())));
    }

    static Stream<Arguments> everyPage() {
        return SitePage.ALL.stream().flatMap(page -> LANGUAGES.stream().map(language -> Arguments.of(page, language)));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("everyPageOnce")
    @DisplayName("Tanpa pelanggaran WCAG, tanpa gulir ke samping, tanpa keluhan konsol, dengan semua kepala pengaman,"
            + " paling berat 100 KB")
    void isInOrder(SitePage wanted, String language, int width) {
        assertInOrder(wanted, language, List.of(width));
    }

    @Tag("long")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyPage")
    @DisplayName("Begitu pula dalam kedua bahasa, di ponsel dan di meja")
    void isInOrderEverywhere(SitePage wanted, String language) {
        assertInOrder(wanted, language, Sight.WIDTHS);
    }

    private static void assertInOrder(SitePage wanted, String language, List<Integer> widths) {
        Sight sight = Reader.looking(wanted.reader());

        Response answer = sight.open(wanted.path(language));

        assertThat(answer.status()).isEqualTo(wanted.status());
        String bar = sight.freshness();
        assertThat(FreshnessBar.missing(wanted, bar))
                .as("missing in the freshness bar “%s”", bar)
                .isEmpty();
        sight.assertInOrder(wanted.name(), language, widths, wanted.most());
    }

    @ParameterizedTest
    @ValueSource(strings = {"app-*.css", "entri-*.css", "entri-*.js"})
    @DisplayName("Halaman, gaya dan skripnya dikirim termampatkan")
    void isCompressed(String part) {
        try (BrowserContext window = Reader.signedIn("operator-kalisat", 1440)) {
            Page page = window.newPage();
            Response came = page.waitForResponse(
                    "**/" + part, () -> page.navigate("/kecamatan/35.09.27/tahun/2023/belanja/TW4"));

            assertThat(came.headerValue("content-encoding")).isEqualTo("gzip");
        }
    }

    @Test
    @DisplayName(
            "Gaya dan skrip tiap halaman disimpan peramban setahun di bawah alamat menurut isinya, halamannya tidak"
                    + " pernah")
    void areKept() {
        try (BrowserContext window = Reader.signedIn("auditor", 1440)) {
            Page page = window.newPage();
            Map<String, String> kept = new TreeMap<>();
            page.onResponse(came -> kept.put(came.url(), String.valueOf(came.headerValue("cache-control"))));
            page.navigate(SitePage.LEDOKOMBO_2023 + "/jejak");
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(kept.keySet())
                    .filteredOn(SitePagesE2E::isPart)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(url -> {
                        assertThat(url).containsPattern("/\\w+-[0-9a-f]{32}\\.(css|js)$|/webjars/");
                        assertThat(kept.get(url)).isEqualTo("max-age=31536000, public, immutable");
                    });
            assertThat(kept.keySet())
                    .filteredOn(url -> !isPart(url))
                    .allSatisfy(url -> assertThat(kept.get(url)).contains("no-store"));
            assertThat(page.evaluate("async () => (await fetch('/app.css')).status"))
                    .as("without a version")
                    .isEqualTo(404);
        }
    }

    private static boolean isPart(String url) {
        return url.endsWith(".css") || url.endsWith(".js");
    }

    @Test
    @DisplayName("Nama gambar tidak dipakai dua kali")
    void namesDiffer() {
        assertThat(SitePage.ALL).extracting(SitePage::name).doesNotHaveDuplicates();
    }
}
