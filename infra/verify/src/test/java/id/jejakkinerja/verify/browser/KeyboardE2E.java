package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Dengan papan tik saja")
class KeyboardE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2024";
    private static final String GAJI = "7.01.01.2.02.0001";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

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
    @DisplayName("Operator masuk, mengisi realisasi dengan buktinya dan lembar belanja satu triwulan dan mengajukannya;"
            + " camat menyetujuinya")
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
                if (indikator.equals("ikm")) {
                    operator.attach("bukti", new FilePayload("survei.png", "image/png", PNG));
                }
                operator.fill("effectiveDate", "30/09/2024");
                operator.press("button.go");
                assertThat(page.url()).contains("tersimpan=");
            }
            assertThat(page.textContent("#indikator")).contains("84,25 indeks", "25 persen", "survei.png");
            aSheet(page, operator);

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

    /** From the list of what there is to do: a ceiling, then what was spent under it in two months, looked over and sent. */
    private static void aSheet(Page page, Keyboard operator) {
        operator.press("a[href$='/isi/pagu']");
        operator.fill("line", GAJI);
        operator.fill("amount", "100.000.000");
        operator.fill("basisKind", "DPA-SKPD");
        operator.fill("basisNumber", "1/2024");
        operator.fill("basisDate", "02/01/2024");
        operator.fill("effectiveDate", "02/01/2024");
        operator.press("button.go");
        assertThat(page.url()).contains("tersimpan=");

        operator.press("a[href$='/tugas/TW3']");
        operator.press("a[href$='/belanja/TW3']");
        operator.fill(GAJI + "/OPERASIONAL:7", "1.250.000,50");
        operator.fill(GAJI + "/OPERASIONAL:8", "2.000.000");
        operator.fill("dokumen.7", "SPJ-7");
        operator.press(".acts button[value=periksa]");
        assertThat(page.textContent(".errs")).contains("Nomor dokumen Agustus: Wajib diisi.");
        operator.fill("dokumen.8", "SPJ-8");
        operator.press(".acts button[value=periksa]");
        assertThat(page.textContent("table.grid")).contains("1.250.000,5", "2.000.000");
        operator.press("button[value=kirim]");
        assertThat(page.url()).contains("/tugas/TW3?tersimpan=");
        assertThat(page.textContent("#belanja")).contains("1 pembukuan, Rp1.250.000,5", "1 pembukuan, Rp2.000.000");
    }

    /** Whether a ring is drawn around what has the focus. */
    private static boolean isMarked(Page page) {
        return Boolean.TRUE.equals(page.evaluate(
                "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none'"
                        + " && parseFloat(s.outlineWidth) >= 2; }"));
    }
}
