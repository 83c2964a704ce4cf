package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Auditor dengan papan tik saja")
class AuditorE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";

    @Test
    @DisplayName("Dari angka ke penjelasan, ke peristiwanya, ke tabel saat itu, dua saat bersanding, asal nilai, lalu"
            + " bundel")
    void fromAFigureToTheBundle() {
        try (BrowserContext window = Reader.signedIn("auditor", 1440)) {
            Page page = window.newPage();
            page.navigate(YEAR + "/tabel/3.1");
            press(page, "a.ex[href*='column=capaian']");
            page.waitForURL("**/jelaskan?**");

            press(page, ".why .pos a");
            page.waitForURL("**/audit/peristiwa/**");

            press(page, "main a.btn[href*='/jejak?position=']");
            page.waitForURL("**/jejak?position=**");
            passWithTheSlider(page);

            chooseADate(page, "asOf", "2099-12-31");
            compare(page);
            chooseADate(page, "inForceOn", "2023-11-20");
            readTheOrigin(page);
            takeTheBundle(page);
        }
    }

    /** An arrow names the next event at once; the tables follow, and the slider keeps the focus. */
    private static void passWithTheSlider(Page page) {
        String before = page.url();
        focus(page, "#langkah");
        String words = page.getAttribute("#langkah", "aria-valuetext");
        page.keyboard().press("ArrowRight");
        assertThat(page.getAttribute("#langkah", "aria-valuetext")).isNotEqualTo(words);
        page.waitForURL(url -> !url.equals(before));
        page.waitForFunction("() => document.getElementById('kabar').textContent !== ''");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("langkah");
    }

    /** Also where a position, or a comparison, is shown: what is chosen then takes its place. */
    private static void chooseADate(Page page, String clock, String day) {
        Locator box = page.locator("form.moment:has(input[name=asOf])");
        box.locator("input[name=" + clock + "]").fill(day);
        box.locator("button[type=submit]").press("Enter");
        page.waitForURL("**/jejak?**" + clock + "=" + day + "**");
        assertThat(page.url()).doesNotContain("dari=");
        assertThat(page.textContent(".fresh .past")).contains("Bukan keadaan terkini");
        assertThat(page.textContent("#selisih-judul")).contains("Yang berubah oleh peristiwa ini");
    }

    private static void compare(Page page) {
        focus(page, "input[name=dari]");
        page.keyboard().press("Control+A");
        page.keyboard().type("2021-12-31");
        page.keyboard().press("Tab");
        page.keyboard().type("b");
        page.keyboard().press("Tab");
        page.keyboard().type("2023-12-31");
        page.keyboard().press("Enter");
        page.waitForURL("**/jejak?dari=**");
        assertThat(page.textContent("#selisih-judul")).contains("31 Desember 2021", "31 Desember 2023");
    }

    /** Comes with the focus, is tied to the link, and goes with Escape while the focus stays. */
    private static void readTheOrigin(Page page) {
        page.navigate(YEAR + "/perubahan/renstra");
        assertThat(page.textContent("main")).contains("Sasaran 3 keluar, 4 masuk");
        focus(page, "a.to[data-asal]");
        page.waitForSelector("#asal-kotak:visible");
        assertThat(page.textContent("#asal-kotak")).containsPattern(Pattern.compile("Siapa: .*berlaku.*dicatat"));
        assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-describedby')"))
                .isEqualTo("asal-kotak");
        page.keyboard().press("Escape");
        assertThat(page.isVisible("#asal-kotak")).isFalse();
        assertThat(page.evaluate("() => document.activeElement.matches('a.to')"))
                .isEqualTo(true);
    }

    private static void takeTheBundle(Page page) {
        page.navigate("/audit/bukti?kecamatan=35.09.28&tahun=2023");
        assertThat(page.textContent(".isi pre")).contains("--jumlah", "--terakhir");
        focus(page, ".bundel button.go");
        Download bundle = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(bundle.suggestedFilename()).isEqualTo("bukti-35.09.28-2023.zip");
    }

    private static void press(Page page, String selector) {
        focus(page, selector);
        page.keyboard().press("Enter");
    }

    /** Walks on with the tabulator until the first of what is looked for has the focus. */
    private static void focus(Page page, String selector) {
        for (int stop = 0; stop < 600; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("what => document.activeElement.matches(what)", selector))) {
                return;
            }
        }
        throw new AssertionError("no way to " + selector + " on " + page.url());
    }
}
