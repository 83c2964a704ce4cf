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
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2024";

    @Test
    @DisplayName("Masuk, lalu dari kabupaten ke kecamatan, ke satu tabel, dan kembali")
    void drillDownAndBack() {
        try (BrowserContext window = Reader.stranger(1440)) {
            Page page = window.newPage();
            page.navigate("/kabupaten/35.09/tahun/2023");
            assertThat(page.url()).endsWith("/login");

            Keyboard keyboard = new Keyboard(page);
            keyboard.signIn("bappeda");
            assertThat(page.url()).contains("/kabupaten/35.09/tahun/2023");

            keyboard.follow("/kecamatan/35.09.28/tahun/2023");
            keyboard.follow("#bagian-tabel-3.5");
            keyboard.follow("/kecamatan/35.09.28/tahun/2023/tabel/3.5");
            assertThat(page.title()).startsWith("Tabel 3.5");
            keyboard.follow("/kecamatan/35.09.28/tahun/2023");
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
            Keyboard keyboard = new Keyboard(page);
            for (int stop = 0; stop < 60; stop++) {
                keyboard.tab();
                stops.add(keyboard.focused("getAttribute('href')"));
                if (!isMarked(page)) {
                    hidden.add(keyboard.focused("outerHTML"));
                }
            }

            assertThat(stops.getFirst()).isEqualTo("#isi");
            assertThat(stops).contains("/kabupaten/35.09/tahun/2022");
            assertThat(hidden).isEmpty();
        }
    }

    /** Of a year in which no other test here looks at figures. */
    @Test
    @DisplayName("Operator masuk, mengisi satu triwulan dan mengajukannya; camat menyetujuinya")
    void entryAndApproval() {
        try (BrowserContext window = Reader.signedIn("camat-ledokombo", 1440)) {
            Page page = window.newPage();
            page.navigate(YEAR + "/isi/rkt");
            Keyboard camat = new Keyboard(page);
            camat.fill("basisKind", "Keputusan Camat");
            camat.fill("basisNumber", "188/2024");
            camat.fill("basisDate", "02/01/2024");
            camat.fill("effectiveDate", "02/01/2024");
            camat.press("button.go");
            assertThat(page.url()).contains("tersimpan=");
        }
        try (BrowserContext window = Reader.stranger(1440)) {
            Page page = window.newPage();
            page.navigate(YEAR + "/tugas/TW3");
            Keyboard operator = new Keyboard(page);
            operator.signIn("operator-ledokombo");
            for (String indikator : List.of("indikator-program", "ikm", "fasilitasi-kesejahteraan", "trantib")) {
                operator.press("a[href*='/isi/realisasi'][href*='" + indikator + "']");
                if (indikator.equals("ikm")) {
                    operator.fill("value", "84,25");
                } else {
                    operator.fill("numerator", "1");
                    operator.fill("denominator", "4");
                }
                operator.fill("source", "Laporan seksi");
                operator.fill("effectiveDate", "30/09/2024");
                operator.press("button.go");
                assertThat(page.url()).contains("tersimpan=");
            }
            assertThat(page.textContent("#indikator")).contains("84,25 indeks", "25 persen");

            operator.press("a.btn.go");
            operator.press("button.go");
            assertThat(page.textContent(".steps .now")).contains("Diajukan", "operator-ledokombo");
        }
        try (BrowserContext window = Reader.signedIn("camat-ledokombo", 1440)) {
            Page page = window.newPage();
            page.navigate(YEAR + "/tugas/TW3");
            Keyboard camat = new Keyboard(page);
            camat.press("a.btn.go");
            camat.press("button.go");
            assertThat(page.textContent(".steps .now")).contains("Disetujui");
        }
    }

    /** Whether a ring is drawn around what has the focus. */
    private static boolean isMarked(Page page) {
        return Boolean.TRUE.equals(page.evaluate(
                "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none'"
                        + " && parseFloat(s.outlineWidth) >= 2; }"));
    }
}
