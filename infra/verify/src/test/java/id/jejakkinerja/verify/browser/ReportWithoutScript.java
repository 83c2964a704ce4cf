package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;

/** The report of a quarter on its way from its figures to its lock, each step in a browser that runs no scripts. */
final class ReportWithoutScript {
    static final String ONWARD = ".tasks a.btn.go";
    static final String BACK = ".tasks a.btn:not(.go)";

    private final Workplace workplace;
    private final String year;
    private final String masa;

    ReportWithoutScript(Workplace workplace, String year, String masa) {
        this.workplace = workplace;
        this.year = year;
        this.masa = masa;
    }

    /** @param evidence brought with each figure */
    void isFilledIn(String operator, List<String> indikator, FilePayload evidence) {
        try (BrowserContext window = workplace.window(false)) {
            Page page = Workplace.signIn(window, operator);
            for (String id : indikator) {
                page.navigate(year + "/isi/realisasi?masa=" + masa + "&indikator=" + id);
                page.fill("input[name=numerator]", "1");
                page.fill("input[name=denominator]", "4");
                page.setInputFiles("input[name=bukti]", evidence);
                Workplace.send(page, Map.of("source", "Laporan seksi", "effectiveDate", "2024-03-31"));
                assertThat(page.textContent("#indikator tr:has(a[href*='" + id + "'])"))
                        .contains("25 persen", evidence.name);
            }
            String file = "#indikator a[href='/bukti/" + Workplace.sha256(evidence.buffer) + "']";
            assertThat(page.locator(file).count()).isEqualTo(indikator.size());
        }
    }

    /** Somebody follows a button of the report's page, fills in what is asked, and finds the report where they sent it. */
    void goes(String reader, String button, Map<String, String> fields, String... standing) {
        try (BrowserContext window = workplace.window(false)) {
            Page page = Workplace.signIn(window, reader);
            page.navigate(year + "/tugas/" + masa);
            Workplace.press(page, button);
            Workplace.send(page, fields);
            assertThat(page.textContent(".steps .now")).contains(standing);
        }
    }

    void isSeen(String reader, String... standing) {
        try (BrowserContext window = workplace.window(false)) {
            Page page = Workplace.signIn(window, reader);
            page.navigate(year + "/tugas/" + masa);
            assertThat(page.textContent(".steps .now")).contains(standing);
        }
    }
}
