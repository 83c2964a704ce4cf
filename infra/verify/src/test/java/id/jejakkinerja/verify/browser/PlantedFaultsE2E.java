package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cacat yang sengaja ditanam ditemukan")
class PlantedFaultsE2E {
    private static final String SOUND =
            "<!DOCTYPE html><html lang='id'><head><title>Uji</title></head><body><main><h1>Uji</h1>%s</main></body></html>";

    private final BrowserContext window = Chromium.get().newContext();
    private final Page page = window.newPage();
    private final Sight sight = new Sight(page);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @DisplayName("Halaman tanpa cacat lolos")
    void nothingIsFoundInASoundPage() {
        page.setContent(SOUND.formatted("<p>Isi</p>"));

        assertThat(sight.violations()).isEmpty();
        assertThat(sight.overhang()).isZero();
        assertThat(sight.complaints()).isEmpty();
    }

    @Test
    @DisplayName("Isian tanpa label dan tulisan pucat melanggar WCAG")
    void barriers() {
        page.setContent(SOUND.formatted("<input type='text'><p style='color:#ccc'>pucat</p>"));

        assertThat(sight.violations())
                .anySatisfy(found -> assertThat(found).startsWith("label: <input"))
                .anySatisfy(found -> assertThat(found).startsWith("color-contrast: <p"));
    }

    @Test
    @DisplayName("Sasaran sentuh yang terlalu kecil melanggar WCAG 2.2")
    void smallTargets() {
        page.setContent(
                SOUND.formatted(
                        "<ul style='font-size:8px;line-height:8px'>"
                                + "<li><a href='#a' style='display:block'>a</a></li><li><a href='#b' style='display:block'>b</a></li></ul>"));

        assertThat(sight.violations()).anySatisfy(found -> assertThat(found).startsWith("target-size: <a"));
    }

    @Test
    @DisplayName("Isi yang lebih lebar dari jendela menggulir halaman ke samping")
    void aWidePage() {
        page.setViewportSize(360, 900);
        page.setContent(SOUND.formatted("<div style='width:500px'>lebar</div>"));

        assertThat(sight.overhang()).isGreaterThan(100);
    }

    @Test
    @DisplayName("Angka yang terpotong ke baris berikutnya")
    void brokenFigures() {
        String narrow = "<p style='width:3rem;overflow-wrap:%s'>−897.874.500.000 dari 7.01.01.2.02.0001, 35.09.28</p>";
        page.setContent(SOUND.formatted(narrow.formatted("anywhere")));
        assertThat(sight.brokenFigures()).containsExactly("−897.874.500.000");

        page.setContent(SOUND.formatted(narrow.formatted("normal")));
        assertThat(sight.brokenFigures()).isEmpty();
    }

    @Test
    @DisplayName("Halaman tanpa bilah kesegaran, atau dengan dua, tidak berkata apa-apa tentangnya")
    void noFreshness() {
        String bar = "<div class='fresh'>Data per 29 November 2026 · posisi 7</div>";
        page.setContent(SOUND.formatted(""));
        assertThat(sight.freshness()).isEmpty();
        page.setContent(SOUND.formatted(bar + bar));
        assertThat(sight.freshness()).isEmpty();
        page.setContent(SOUND.formatted(bar));
        assertThat(sight.freshness()).contains("posisi 7");
    }

    @Test
    @DisplayName("Nama Indonesia di halaman Inggris yang tidak menyebut bahasanya")
    void unmarkedNames() {
        String english = SOUND.replace("lang='id'", "lang='en'");
        page.setContent(english.formatted("<p>Indeks Kepuasan Masyarakat</p><p lang='id'>Persentase Desa Mandiri</p>"
                + "<p>Achievement of Indeks Kepuasan Masyarakat</p>"));
        assertThat(sight.unmarkedNames()).containsExactly("p: Indeks Kepuasan Masyarakat");

        page.setContent(SOUND.formatted("<p>Indeks Kepuasan Masyarakat</p>"));
        assertThat(sight.unmarkedNames()).isEmpty();
    }

    @Test
    @DisplayName("Gaya sebaris di bawah kebijakan isi yang ketat membuat konsol mengeluh")
    void brokenPolicy() {
        page.route(
                "**/*",
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html")
                        .setHeaders(Map.of("Content-Security-Policy", "default-src 'none'"))
                        .setBody(SOUND.formatted("<p style='color:red'>merah</p>"))));

        sight.open("http://localhost/");

        assertThat(sight.complaints()).singleElement().asString().contains("Content Security Policy");
    }
}
