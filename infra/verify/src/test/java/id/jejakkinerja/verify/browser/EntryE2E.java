package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator's quarter from its first figure to its report, wherever and over whatever line they fill it in. */
@DisplayName("Satu triwulan diisi dan diajukan")
class EntryE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2024";
    private static final String OPERATOR = "operator-ledokombo";

    @AutoClose
    private static Workplace workplace;

    @BeforeAll
    static void plan() {
        workplace = new Workplace();
        Workplace.send(workplace.open("camat-ledokombo", YEAR + "/isi/rkt"), Workplace.BASIS);
    }

    @ParameterizedTest(name = "{0} piksel, {1}, {2}")
    @CsvSource({"360, en, TW1, 31/03/2024, Submitted", "1440, id, TW2, 30/06/2024, Diajukan"})
    @DisplayName("Di ponsel dalam bahasa Inggris dan di meja: nilai dengan buktinya, lalu pengajuannya")
    void aWholeEntry(int width, String language, String masa, String date, String submitted) {
        String survey = "survei-" + masa + ".pdf";
        try (BrowserContext window = window(width)) {
            Page page = Workplace.signIn(window, OPERATOR);
            Sight sight = new Sight(page);
            page.navigate(SitePage.in(language, YEAR + "/tugas/" + masa));
            for (String id : List.of("indikator-program", "fasilitasi-kesejahteraan", "trantib", "ikm")) {
                Workplace.press(page, "a[href*='/isi/realisasi'][href*='" + id + "']");
                if (id.equals("ikm")) {
                    inOrder(sight, "isian", language, width);
                    page.fill("[name=value]", "84");
                    page.setInputFiles("[name=bukti]", new FilePayload(survey, "application/pdf", pdf(masa)));
                } else {
                    Workplace.fill(page, Map.of("numerator", "1", "denominator", "4"));
                }
                Workplace.send(page, Map.of("source", "Laporan seksi", "effectiveDate", date));
                assertThat(page.url()).contains("tersimpan=");
            }
            assertThat(page.textContent("#indikator tr:has(a[href^='/bukti/'])"))
                    .contains("84 ", survey);
            inOrder(sight, "terisi", language, width);

            Workplace.press(page, "a.btn.go");
            inOrder(sight, "pengajuan", language, width);
            Workplace.send(page, Map.of());
            assertThat(page.textContent(".steps .now")).contains(submitted, OPERATOR);
            inOrder(sight, "diajukan", language, width);
        }
    }

    @Test
    @DisplayName("Tersambung tetapi server tidak terjangkau: isian, kabar drafnya, dan kuncinya kembali, lalu terkirim"
            + " sekali")
    void aDeadLine() {
        String form = YEAR + "/isi/realisasi?masa=TW3&indikator=ikm";
        Map<String, String> figure = Map.of("value", "84,25", "source", "SUKMA-e", "effectiveDate", "30/09/2024");
        try (BrowserContext window = window(1440)) {
            Page page = Workplace.signIn(window, OPERATOR);
            page.navigate(form);
            String key = page.inputValue("[name=kunci]");
            Workplace.fill(page, figure);
            page.route("**/*", route -> {
                if (route.request().method().equals("POST")) {
                    route.abort("connectionrefused");
                } else {
                    route.resume();
                }
            });
            page.click("button.go");
            page.waitForCondition(() -> page.url().startsWith("chrome-error:"));
            page.unroute("**/*");

            page.navigate(YEAR + "/tugas/TW3");
            assertThat(page.textContent("#indikator")).doesNotContain("84,25");
            page.navigate(form);
            assertThat(page.isVisible("[data-draf-kabar]")).isTrue();
            assertThat(page.textContent("[data-draf-kabar]")).contains("Draf dipulihkan", "WIB", "Belum terkirim");
            figure.forEach((name, typed) ->
                    assertThat(page.inputValue("[name=" + name + "]")).as(name).isEqualTo(typed));
            assertThat(page.inputValue("[name=kunci]")).isEqualTo(key);
            Sight.looksRight(page, "realisasi-pulih");

            page.dblclick("button.go");
            page.waitForURL("**/tugas/TW3?tersimpan=*");
            assertThat(page.textContent("#indikator")).contains("84,25 indeks");
            String stored = page.url();

            page.navigate(form);
            assertThat(page.isVisible("[data-draf-kabar]"))
                    .as("stored, a draft has done its work")
                    .isFalse();
            page.evaluate("key => { document.querySelector('[name=kunci]').value = key; }", key);
            Workplace.send(page, figure);
            assertThat(page.url()).as("nothing more was stored").isEqualTo(stored);
        }
    }

    /** Another one for each quarter: the same bytes keep the name under which they were brought first. */
    private static byte[] pdf(String masa) {
        return ("%PDF-1.4\n% " + masa + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static BrowserContext window(int width) {
        return Chromium.get()
                .newContext(new NewContextOptions()
                        .setBaseURL(workplace.platform().uri().toString())
                        .setViewportSize(width, Reader.HEIGHT));
    }

    /** Looks at the page, and leaves the window as wide as it was. */
    private static void inOrder(Sight sight, String name, String language, int width) {
        sight.assertInOrder(
                "entri-" + name, language, SitePage.most(sight.page().url()));
        sight.page().setViewportSize(width, Reader.HEIGHT);
    }
}
