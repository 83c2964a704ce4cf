package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes out of the printer. The files land beside the screenshots. */
@DisplayName("Halaman yang dicetak")
class PrintE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final String RAPOR = "/kabupaten/35.09/tahun/2023";

    /** Millimetres in a point. */
    private static final double POINT = 25.4 / 72;

    private static final Pattern PAGE = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([\\d.]+) ([\\d.]+)\\s*]");

    /** Letters of notes that lie on a figure of their own cell, or on one of another. */
    private static final String COVERED = """
        () => [...document.querySelectorAll('td sup, th sup')].filter(sup => {
            const letter = sup.getBoundingClientRect();
            const range = document.createRange();
            return [...sup.closest('tr').querySelectorAll('td, th')]
                .flatMap(cell => [...cell.childNodes])
                .filter(node => node !== sup && !sup.contains(node))
                .flatMap(node => {
                    range.selectNodeContents(node);
                    return [...range.getClientRects()];
                })
                .some(box => box.width > 0 && letter.left < box.right - 1 && box.left < letter.right - 1
                    && letter.top < box.bottom - 1 && box.top < letter.bottom - 1);
        }).map(sup => sup.closest('td, th').textContent.trim())
        """;

    @Test
    @DisplayName("Setahun kecamatan pada A4: angka, gambar, dan analisis ikut, tombol tidak")
    void kecamatan() throws IOException {
        try (BrowserContext window = Reader.signedIn("bappeda", 1440)) {
            Page page = window.newPage();
            page.navigate(YEAR);

            List<String> sizes = sizes(print(page, "kecamatan"));

            assertThat(sizes).hasSizeGreaterThan(4).containsOnly("210 x 297");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.innerText("main"))
                    .contains("97,46", "3.651.502.088", "4 Terverifikasi", "kekosongan jabatan", "119.640.000");
            assertThat(page.isVisible(".moment")).isFalse();
            assertThat(page.isVisible(".contents")).isFalse();
            assertThat(page.isVisible("#geser .shift svg")).isTrue();
            assertThat(page.isVisible("#triwulan .multi svg")).isTrue();
        }
    }

    @Test
    @DisplayName("Rapor kabupaten: matriks pada A3 mendatar, dengan keadaan datanya")
    void rapor() throws IOException {
        try (BrowserContext window = Reader.signedIn("bappeda", 1440)) {
            Page page = window.newPage();
            page.navigate(RAPOR);

            List<String> sizes = sizes(print(page, "rapor"));

            assertThat(sizes).hasSizeGreaterThan(1).containsOnly("420 x 297");
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.innerText("#matriks")).contains("Ledokombo", "97,46", "posisi");
        }
    }

    @Test
    @DisplayName("Huruf catatan tidak menimpa angka, dan penjaganya melihat bila menimpa")
    void letters() {
        try (BrowserContext window = Reader.signedIn("bappeda", 1440)) {
            Page page = window.newPage();
            page.navigate(YEAR);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(687, Reader.HEIGHT); // 182 mm: A4 without its margins

            assertThat(page.locator("td sup").count()).isPositive();
            assertThat(covered(page)).isEmpty();

            page.evaluate("() => document.querySelectorAll('td sup').forEach(sup => {"
                    + " sup.style.position = 'relative'; sup.style.right = '2rem'; })");
            assertThat(covered(page)).isNotEmpty();
        }
    }

    private static List<?> covered(Page page) {
        return (List<?>) page.evaluate(COVERED);
    }

    private static byte[] print(Page page, String name) throws IOException {
        byte[] printed = page.pdf(new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        Files.write(Files.createDirectories(Path.of("target", "halaman")).resolve(name + ".pdf"), printed);
        return printed;
    }

    /** Of every page, in whole millimetres. */
    private static List<String> sizes(byte[] printed) {
        Matcher pages = PAGE.matcher(new String(printed, StandardCharsets.ISO_8859_1));
        List<String> sizes = new ArrayList<>();
        while (pages.find()) {
            sizes.add(millimetres(pages.group(1)) + " x " + millimetres(pages.group(2)));
        }
        return sizes;
    }

    private static long millimetres(String points) {
        return Math.round(Double.parseDouble(points) * POINT);
    }
}
