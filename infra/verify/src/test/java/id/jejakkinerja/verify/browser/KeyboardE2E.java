package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dengan papan tik saja")
class KeyboardE2E {
    /** More stops than any page has before what is looked for here. */
    private static final int PATIENCE = 300;

    @Test
    @DisplayName("Masuk, lalu dari kabupaten ke kecamatan, ke satu tabel, dan kembali")
    void drillDownAndBack() {
        try (BrowserContext window = Reader.stranger(1440)) {
            Page page = window.newPage();
            page.navigate("/kabupaten/35.09/tahun/2023");
            assertThat(page.url()).endsWith("/login");

            // the field takes the focus when the page is first drawn, which may be after it has loaded
            page.waitForFunction("() => document.activeElement.name === 'username'");
            page.keyboard().type("bappeda");
            page.keyboard().press("Tab");
            page.keyboard().type("demo");
            page.keyboard().press("Enter");
            page.waitForURL("**/kabupaten/35.09/tahun/2023**");

            follow(page, "/kecamatan/35.09.28/tahun/2023");
            follow(page, "#bagian-tabel-3.5");
            follow(page, "/kecamatan/35.09.28/tahun/2023/tabel/3.5");
            assertThat(page.title()).startsWith("Tabel 3.5");
            follow(page, "/kecamatan/35.09.28/tahun/2023");
            assertThat(page.title()).startsWith("Kecamatan Ledokombo");
        }
    }

    @Test
    @DisplayName("Perhentian pertama melompat ke isi, dan setiap perhentian terlihat")
    void everyStopIsVisible() {
        try (BrowserContext window = Reader.signedIn("bappeda", 1440)) {
            Page page = window.newPage();
            page.navigate("/kabupaten/35.09/tahun/2023");
            List<String> stops = new ArrayList<>();
            List<String> hidden = new ArrayList<>();
            for (int stop = 0; stop < 60; stop++) {
                page.keyboard().press("Tab");
                stops.add(focused(page, "getAttribute('href')"));
                if (!isMarked(page)) {
                    hidden.add(focused(page, "outerHTML"));
                }
            }

            assertThat(stops.getFirst()).isEqualTo("#isi");
            assertThat(stops).contains("/kabupaten/35.09/tahun/2022");
            assertThat(hidden).isEmpty();
        }
    }

    /** Walks on to the link with the address and presses it. */
    private static void follow(Page page, String href) {
        List<String> met = new ArrayList<>();
        while (!href.equals(met.isEmpty() ? "" : met.getLast())) {
            if (met.size() > PATIENCE) {
                throw new AssertionError("no way to " + href + " on " + page.url() + ", only to " + met);
            }
            page.keyboard().press("Tab");
            met.add(focused(page, "getAttribute('href')"));
        }
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith(href));
    }

    /** Something about the element that has the focus. */
    private static String focused(Page page, String what) {
        return String.valueOf(page.evaluate("() => document.activeElement." + what));
    }

    /** Whether a ring is drawn around what has the focus. */
    private static boolean isMarked(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; }"));
    }
}
