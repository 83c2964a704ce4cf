package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ClickOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Bagian halaman yang berganti tanpa memuat halamannya")
class BagianE2E {
    private static final String RAPOR = "/kabupaten/35.09/tahun/2023";
    private static final String HISTORY = "/kecamatan/35.09.28/tahun/2023/jejak";
    private static final String FIGURE = "/jelaskan?tahun=2023&tabel=kabupaten/capaian&row=totals&column=serapan";

    /** Left in the page; gone as soon as another page is loaded. */
    private static final String MARK = "() => { window.tetap = true }";

    private final BrowserContext window = Reader.signedIn("auditor", 1440);
    private final Page page = window.newPage();
    private final Sight sight = new Sight(page);

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    @DisplayName("Urutan dan isi peta berganti di tempatnya, alamat dan fokus ikut, tombol kembali memulihkan")
    void sortsAndMaps() {
        open(RAPOR);

        page.focus("#urut-2");
        page.keyboard().press("Enter");
        page.waitForURL("**urut=s2**");
        assertThat(page.getAttribute("th:has(#urut-2)", "aria-sort")).isEqualTo("ascending");
        assertThat(focused()).isEqualTo("urut-2");
        page.click("#peta .pick a:last-child");
        page.waitForURL("**peta=serapan**");

        assertThat(page.url()).contains("urut=s2");
        assertThat(page.getAttribute("#menu a[hreflang=en]", "href")).contains("urut=s2", "peta=serapan");
        assertThat(page.textContent("#kabar")).startsWith("Dimuat: Peta petak Jember");
        assertThat(stayed()).isTrue();
        assertThat(sight.violations()).isEmpty();
        assertThat(sight.complaints()).isEmpty();

        page.goBack();
        page.waitForFunction("() => document.querySelector('#peta [aria-current]')?.textContent === 'Rata-rata'");
        assertThat(page.getAttribute("th:has(#urut-2)", "aria-sort")).isEqualTo("ascending");
    }

    @Test
    @DisplayName("Ctrl dan klik tetap membuka tab baru")
    void opensATab() {
        open(RAPOR);

        Page tab = window.waitForPage(
                () -> page.click("#urut-2", new ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));

        tab.waitForURL("**urut=s2**");
        assertThat(page.url()).doesNotContain("urut");
    }

    @Test
    @DisplayName("Selama menghitung tombolnya berkata Menghitung, putusan lama tetap dengan waktunya, lalu berganti")
    void recomputes() {
        open(FIGURE + "&hitung=ulang");
        String before = page.textContent("#hitung .kv");
        page.evaluate("() => { document.getElementById('hitung').dataset.lama = 'ya'; }");
        List<Route> held = new ArrayList<>();
        page.route("**/jelaskan?**", held::add);

        page.focus("#hitung-lagi");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.innerText("#hitung-lagi")).isEqualTo("Menghitung…");
        assertThat(page.textContent("#kabar")).isEqualTo("Menghitung…");
        assertThat(page.textContent("#hitung .kv")).isEqualTo(before);
        held.getFirst().resume();

        page.waitForFunction("() => document.getElementById('kabar').textContent.startsWith('Dimuat: Cocok')");
        assertThat(page.innerText("#hitung-lagi")).isEqualTo("Hitung ulang sekarang");
        assertThat(page.getAttribute("#hitung", "data-lama"))
                .as("of the old verdict")
                .isNull();
        assertThat(focused()).isEqualTo("hitung-lagi");
        assertThat(stayed()).isTrue();
        assertThat(sight.complaints()).isEmpty();
    }

    @Test
    @DisplayName("Daftar peristiwa dibalik dengan papan tik, dan fokus pindah ke daftarnya")
    void pages() {
        open("/audit");
        String first = page.textContent(".evs tbody tr:first-child .num");

        page.focus("a[rel=next]");
        page.keyboard().press("Enter");
        page.waitForURL("**sebelum=**");

        page.waitForFunction("() => document.activeElement.matches('#daftar .scroll')");
        assertThat(page.textContent(".evs tbody tr:first-child .num")).isNotEqualTo(first);
        assertThat(page.textContent("#kabar")).isEqualTo("Dimuat: 50 berikutnya dari yang cocok");
        assertThat(stayed()).isTrue();
        assertThat(sight.complaints()).isEmpty();
    }

    @Test
    @DisplayName("Langkah di samping penggeser dan titik di garis waktu membawa tabelnya serta penggesernya")
    void stepsThroughAYear() {
        open(HISTORY + "?langkah=60");

        page.click("#sebelumnya");
        page.waitForFunction("() => document.getElementById('langkah').value === '59'");
        assertThat(focused()).isEqualTo("sebelumnya");
        String told = page.textContent("#kabar");
        assertThat(told).startsWith("Dimuat: ").contains(page.textContent("output"));

        page.evaluate(
                "() => document.querySelector('.tlw a[data-langkah=\"12\"]').dispatchEvent(new MouseEvent('click',"
                        + " {bubbles: true, cancelable: true}))");
        page.waitForURL("**langkah=12**");
        assertThat(page.inputValue("#langkah")).isEqualTo("12");
        assertThat(page.textContent("#kabar")).isNotEqualTo(told);
        assertThat(page.locator(".tlw .acc").count()).isEqualTo(1);
        assertThat(stayed()).isTrue();
        assertThat(sight.complaints()).isEmpty();
    }

    @Test
    @DisplayName("Asal angka tampil di bawah penunjuk dan dengan papan tik, dan pergi sendiri")
    void tellsWhoSetAFigure() {
        open(HISTORY + "?langkah=60");
        String figure = "#keadaan td a.ex";

        page.hover(figure);
        page.waitForSelector("#asal-kotak:visible");
        assertThat(page.textContent("#asal-kotak")).contains("Siapa", "Dicatat", "Berlaku", "posisi");
        page.hover("h1");
        page.waitForFunction("() => document.getElementById('asal-kotak').hidden");

        page.focus("#keadaan td a.ex >> nth=1");
        page.waitForSelector("#asal-kotak:visible");
        assertThat(page.getAttribute(":focus", "aria-describedby")).isEqualTo("asal-kotak");
        page.keyboard().press("Escape");
        assertThat(page.isVisible("#asal-kotak")).isFalse();
        assertThat(stayed()).isTrue();
        assertThat(sight.complaints()).isEmpty();
    }

    @Test
    @DisplayName("Yang gagal dikatakan dengan kata, bagian yang lama tetap, dan percobaan berikutnya menghapusnya")
    void saysWhatFailed() {
        open(RAPOR);
        String before = page.innerText("#matriks-tabel tbody");

        page.route("**urut=s2**", Route::abort);
        page.click("#urut-2");
        page.waitForSelector("#gagal:has-text('Tidak ada sambungan')");
        page.unrouteAll();
        page.route(
                "**urut=s2**",
                route -> route.fulfill(new FulfillOptions().setStatus(502).setBody("bad gateway")));
        page.click("#urut-2");
        page.waitForSelector("#gagal:has-text('Kode 502')");
        page.unrouteAll();
        page.route(
                "**urut=s2**",
                route -> route.resume(
                        new Route.ResumeOptions().setUrl(route.request().url().replace("urut=s2", "urut=takada"))));
        page.click("#urut-2");
        page.waitForSelector("#gagal:has-text('takada')");
        assertThat(page.getAttribute("#gagal", "role")).isEqualTo("alert");
        assertThat(page.innerText("#matriks-tabel tbody")).isEqualTo(before);
        assertThat(sight.violations()).isEmpty();

        page.unrouteAll();
        page.click("#urut-2");
        page.waitForURL("**urut=s2**");
        assertThat(page.locator("#gagal").count()).isZero();
        assertThat(stayed()).isTrue();
    }

    @Test
    @DisplayName("Sesi yang berakhir membawa seluruh halaman ke login, dan kembali ke yang diminta; kotak asal"
            + " mengatakannya saja")
    void leadsThroughTheLogin() {
        open(HISTORY + "?langkah=60");
        window.clearCookies();
        page.hover("#keadaan td a.ex");
        page.waitForSelector("#asal-kotak:has-text('Sesi Anda sudah berakhir')");

        try (BrowserContext other = Reader.stranger(1440)) {
            Page second = other.newPage();
            Reader.signIn(second, "auditor");
            second.navigate(RAPOR);
            other.clearCookies();
            second.click("#urut-2");
            second.waitForURL("**/login**");
            second.fill("input[name=username]", "auditor");
            second.fill("input[name=password]", "demo");
            second.click("button[type=submit]");
            second.waitForURL("**urut=s2**");
            assertThat(second.getAttribute("th:has(#urut-2)", "aria-sort")).isEqualTo("ascending");
        }
    }

    @Test
    @DisplayName("Keadaan proyeksi dimuat lagi selama ada yang bergerak, dan berhenti sesudahnya")
    void followsARebuild() {
        try (BrowserContext office = Reader.signedIn(SitePage.ADMINISTRATOR, 1440)) {
            Page admin = office.newPage();
            List<String> asked = new ArrayList<>();
            admin.route("**/admin/proyeksi", route -> {
                asked.add(route.request().headerValue("HX-Request"));
                Route.FulfillOptions answer = new FulfillOptions().setResponse(route.fetch());
                if (asked.size() < 3) {
                    answer.setBody(route.fetch()
                            .text()
                            .replace(
                                    "id=\"generasi\"",
                                    "id=\"generasi\" hx-get=\"/admin/proyeksi\" hx-trigger=\"every 2s\""));
                }
                route.fulfill(answer);
            });
            Sight seen = new Sight(admin);
            seen.open("/admin/proyeksi");
            admin.waitForCondition(() -> asked.size() == 3);
            admin.waitForFunction("() => !document.querySelector('#generasi[hx-trigger]')");

            assertThat(asked).containsExactly(null, "true", "true");
            assertThat(seen.complaints()).isEmpty();
        }
    }

    @Test
    @DisplayName("htmx dikirim termampatkan, disimpan setahun, dan tidak meminta masuk")
    void isKept() {
        try (BrowserContext other = Reader.stranger(1440)) {
            Page stranger = other.newPage();
            Response htmx = stranger.navigate("/webjars/htmx.org/2.0.10/dist/htmx.min.js");

            assertThat(htmx.status()).isEqualTo(200);
            assertThat(htmx.headerValue("content-encoding")).isEqualTo("gzip");
            assertThat(htmx.headerValue("cache-control")).isEqualTo("max-age=31536000, public, immutable");
            assertThat(stranger.navigate("/webjars/htmx.org/2.0.10/package.json")
                            .url())
                    .endsWith("/login");
        }
    }

    private void open(String path) {
        sight.open(path);
        page.evaluate(MARK);
    }

    private boolean stayed() {
        return Boolean.TRUE.equals(page.evaluate("() => window.tetap"));
    }

    private Object focused() {
        return page.evaluate("() => document.activeElement.id");
    }
}
