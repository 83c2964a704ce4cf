package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;

/** What an operator changes of a plan that is in force: the target of a quarter, and the ceiling of a budget line. */
final class PlanChanges {
    private static final String IKM = "#indikator tr:has(a[href*='indikator=ikm'])";
    private static final Map<String, String> ACTION_PLAN =
            Map.of("effectiveDate", "2024-01-15", "reason", "Rencana aksi triwulanan");

    private final Workplace workplace;
    private final String operator;
    private final String year;

    PlanChanges(Workplace workplace, String operator, String year) {
        this.workplace = workplace;
        this.operator = operator;
        this.year = year;
    }

    void aTargetIsShownInItsTable() {
        Page page = target("TW2");
        page.fill("[name=value]", "86,5");
        Workplace.send(page, ACTION_PLAN);
        assertThat(page.url()).contains("/tugas/TW2?tersimpan=");
        assertThat(page.textContent(IKM)).contains("86,5");
    }

    /** The fourth quarter of a measure whose last value counts is its year. */
    void aTargetThatContradictsItsYearComesBack() {
        Page page = target("TW4");
        assertThat(page.textContent(".facts")).contains("90");
        page.fill("[name=value]", "12");
        Workplace.send(page, ACTION_PLAN);
        assertThat(page.title()).startsWith("Kesalahan:");
        assertThat(page.textContent("#value-salah")).contains("90", "12");
        assertThat(page.getAttribute("[name=value]", "aria-invalid")).isEqualTo("true");
        assertThat(page.inputValue("[name=value]")).isEqualTo("12");
        Sight.looksRight(page, "target-bertentangan");

        Workplace.send(page, Map.of("value", "90"));
        assertThat(page.textContent(IKM)).contains("90");
    }

    /** @param spent what was spent on the line, as it is printed */
    void aCeilingStaysAboveWhatWasSpent(String line, String spent) {
        Page page = workplace.open(operator, year + "/tugas/TAHUN");
        Workplace.press(page, "a[href$='/isi/revisi-pagu']");
        page.selectOption("select[name=line]", line);
        page.fill("[name=amount]", "1.000.000");
        page.fill("[name=reason]", "Penyesuaian DPA");
        Workplace.send(page, Workplace.BASIS);
        assertThat(page.textContent("#amount-salah")).contains("1.000.000", spent);
        assertThat(page.inputValue("[name=amount]")).isEqualTo("1.000.000");
        Sight.looksRight(page, "revisi-pagu-salah");

        Workplace.send(page, Map.of("amount", "98.500.000"));
        assertThat(page.url()).contains("tersimpan=");
        page.navigate(year + "/belanja/TW2");
        assertThat(page.textContent("tr:has(input[name^='" + line + ":'])")).contains("98.500.000");
    }

    private Page target(String masa) {
        Page page = workplace.open(operator, year + "/tugas/" + masa);
        Workplace.press(page, IKM + " a[href*='/isi/target']");
        return page;
    }
}
