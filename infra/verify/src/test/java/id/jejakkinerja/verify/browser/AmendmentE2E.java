package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Documents in force on the left, as they shall be on the right. Each part builds on the one before. */
@Tag("long")
@DisplayName("Mengubah PK dan Renstra")
@TestMethodOrder(OrderAnnotation.class)
class AmendmentE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2024";
    private static final String PK = YEAR + "/isi/pk-perubahan";
    private static final String RENSTRA = YEAR + "/isi/renstra-perubahan";
    private static final String CAMAT = "camat-ledokombo";
    private static final Map<String, String> DPPA = Map.of(
            "basisKind", "DPPA",
            "basisNumber", "2/2024",
            "basisDate", "01/10/2024",
            "effectiveDate", "01/10/2024");

    @AutoClose
    private static Workplace workplace;

    @BeforeAll
    static void start() {
        workplace = new Workplace();
        workplace.plan(YEAR);
    }

    @Test
    @Order(0)
    @DisplayName("Perubahan PK yang diisi, yang kurang alasannya, dan yang diperiksa, dalam dua bahasa")
    void inBothLanguages() {
        Page page = workplace.open(CAMAT, PK);
        Sight sight = new Sight(page);
        for (String language : SitePagesE2E.LANGUAGES) {
            page.evaluate("() => localStorage.clear()");
            sight.open(SitePage.in(language, PK));
            page.selectOption("select[name=ground]", "PERUBAHAN_STRATEGI");
            page.fill("input[name='target.ikm']", "88");
            Workplace.fill(page, DPPA);
            assertThat(page.isVisible("[name='alasan.target/ikm']")).isTrue();
            sight.assertInOrder("pk-perubahan-diisi", language, SitePage.most(PK));

            Workplace.press(page, "button.go");
            assertThat(page.isVisible(".errs")).isTrue();
            sight.assertInOrder("pk-perubahan-salah", language, SitePage.most(PK));

            page.fill("[name='alasan.target/ikm']", "Hasil evaluasi tengah tahun");
            Workplace.press(page, "button.go");
            assertThat(page.textContent(".ahead")).contains("88", "Hasil evaluasi tengah tahun");
            assertThat(page.isVisible("button[value=kirim]")).isTrue();
            sight.assertInOrder("pk-perubahan-periksa", language, SitePage.most(PK));
        }
        page.evaluate("() => localStorage.clear()");
        page.close();
    }

    @Test
    @Order(1)
    @DisplayName("Perubahan PK tidak terkirim sebelum setiap perbedaannya beralasan, dan semuanya dengan papan tik")
    void anAmendment() {
        Page page = workplace.open(CAMAT, PK);
        page.focus("select[name=ground]");
        page.keyboard().type("Perubahan s");
        page.keyboard().press("Tab");
        assertThat(page.isVisible("[name='alasan.target/ikm']")).isFalse();
        page.focus("input[name='target.ikm']");
        page.keyboard().press("Control+A");
        page.keyboard().type("88");
        assertThat(page.isVisible("[name='alasan.target/ikm']"))
                .as("asked for at once")
                .isTrue();
        assertThat(page.isVisible("[name='alasan.pihak/pertama']")).isFalse();
        Workplace.fill(page, DPPA);
        page.focus("input[name=effectiveDate]");
        page.keyboard().press("Enter");
        page.waitForSelector(".errs");
        assertThat(page.textContent(".errs")).contains("Alasan perubahan: Indeks Kepuasan Masyarakat");
        assertThat(page.isVisible("button[value=kirim]")).isFalse();

        page.locator("textarea:visible").all().forEach(reason -> reason.fill("Hasil evaluasi tengah tahun"));
        Workplace.press(page, "button.go");
        assertThat(page.textContent(".ahead")).contains("Semula", "Menjadi", "88", "Hasil evaluasi tengah tahun");
        assertThat(page.locator("form[data-draf] input:visible").count()).isZero();
        Workplace.press(page, "button.go[value=kirim]");
        page.waitForURL("**/tugas/TAHUN?tersimpan=*");
    }

    @Test
    @Order(2)
    @DisplayName("Tanpa JavaScript alasan diminta sesudah pemeriksaan pertama, dan semua yang diketik masih ada")
    void anAmendmentWithoutScript() {
        try (BrowserContext window = workplace.window(false)) {
            Page page = Workplace.signIn(window, CAMAT);
            page.navigate(PK);
            page.selectOption("select[name=ground]", "PERUBAHAN_STRATEGI");
            page.fill("[name='pihakPertama.nama']", "Dra. Siti Aminah");
            Workplace.send(
                    page,
                    Map.of(
                            "basisKind", "SK mutasi",
                            "basisNumber", "821/2024",
                            "basisDate", "01/11/2024",
                            "effectiveDate", "01/11/2024"));
            assertThat(page.textContent(".errs")).contains("Alasan perubahan: Pihak pertama");
            assertThat(page.inputValue("[name='pihakPertama.nama']")).isEqualTo("Dra. Siti Aminah");
            assertThat(page.inputValue("[name=basisNumber]")).isEqualTo("821/2024");
            assertThat(page.isVisible("[name='alasan.pihak/kedua']")).isFalse();

            Workplace.send(page, Map.of("alasan.pihak/pertama", "Camat berganti"));
            assertThat(page.textContent(".ahead")).contains("Dra. Siti Aminah", "Camat berganti", "1 November 2024");
            Workplace.press(page, "button[value=ubah]");
            assertThat(page.inputValue("[name='alasan.pihak/pertama']")).isEqualTo("Camat berganti");
            Workplace.lookOverAndSend(page, Map.of());
            assertThat(page.url()).contains("tersimpan=");
        }
    }

    @Test
    @Order(3)
    @DisplayName("Yang tidak mengubah apa pun tidak ditawarkan untuk dikirim")
    void nothingChanged() {
        Page page = workplace.open(CAMAT, PK);
        page.selectOption("select[name=ground]", "PERUBAHAN_STRATEGI");
        Workplace.send(
                page,
                Map.of(
                        "basisKind", "DPPA",
                        "basisNumber", "3/2024",
                        "basisDate", "01/12/2024",
                        "effectiveDate", "01/12/2024"));

        assertThat(page.getAttribute("[data-aturan]", "data-aturan")).isEqualTo("NO_CHANGE");
        assertThat(page.isVisible("button[value=kirim]")).isFalse();
    }

    @Test
    @Order(4)
    @DisplayName("Bappeda mengubah Renstra: satu target diubah, satu indikator diganti, masing-masing dengan alasannya")
    void anAmendedRenstra() {
        Page page = workplace.open("bappeda", RENSTRA);
        page.fill("[name='ind.ikm.target.2026']", "98");
        page.selectOption("[name='nasib.trantib']", "HAPUS");
        page.fill("[name='baru1.nama']", "Indeks Ketertiban");
        Workplace.send(page, Workplace.BASIS);
        assertThat(page.textContent(".errs")).contains("Alasan perubahan: Indeks Kepuasan Masyarakat");
        Sight.looksRight(page, "renstra-perubahan");

        page.selectOption("[name='baru1.sasaran']", "s4");
        page.selectOption("[name='baru1.mengganti']", "trantib");
        page.selectOption("[name='baru1.satuan']", "INDEKS");
        page.selectOption("[name='baru1.arah']", "POSITIVE");
        page.selectOption("[name='baru1.agregasi']", "LAST");
        page.fill("[name='baru1.target.2026']", "80");
        page.fill("[name='baru1.alasan']", "Ukuran yang lebih luas");
        page.fill("[name='alasan.ikm']", "Disesuaikan dengan RPJMD");
        Workplace.send(page, Map.of("effectiveDate", "2026-11-20"));
        assertThat(page.textContent(".ahead")).contains("98", "Disesuaikan dengan RPJMD", "Indeks Ketertiban");
        Sight.looksRight(page, "renstra-perubahan-periksa");
        Workplace.press(page, "button.go[value=kirim]");
        assertThat(page.url()).contains("tersimpan=");

        page.navigate("/kecamatan/35.09.28/tahun/2024/tabel/perubahan");
        assertThat(page.textContent("main")).contains("Disesuaikan dengan RPJMD", "Ukuran yang lebih luas");
    }

    @Test
    @Order(5)
    @DisplayName("Nama tujuan dan sasaran serta arah indikator dapat diubah; indikator yang diganti dihapus dengan"
            + " sendirinya")
    void theRestOfARenstra() {
        Page page = workplace.open("bappeda", RENSTRA);
        List<?> sasaran = (List<?>)
                page.evaluate("() => [...document.querySelectorAll('[name^=\"sasaran.nama.\"]')].map(f => f.name)");
        String first = String.valueOf(sasaran.getFirst());
        page.fill("[name='" + first + "']", "Meningkatnya mutu layanan kecamatan");
        page.selectOption("[name='agregasi.ikm']", "AVERAGE");
        page.fill("[name='baru1.nama']", "Indeks Desa Membangun");
        Map<String, String> basis = new HashMap<>(Workplace.BASIS);
        basis.put("effectiveDate", "21/11/2026");
        Workplace.send(page, basis);
        assertThat(page.textContent(".errs")).contains("Alasan perubahan: Indeks Kepuasan Masyarakat");

        page.selectOption("[name='baru1.sasaran']", first.replace("sasaran.nama.", ""));
        page.selectOption("[name='baru1.mengganti']", "indikator-program");
        page.selectOption("[name='baru1.satuan']", "INDEKS");
        page.selectOption("[name='baru1.arah']", "POSITIVE");
        page.selectOption("[name='baru1.agregasi']", "LAST");
        page.fill("[name='baru1.target.2026']", "80");
        page.fill("[name='baru1.alasan']", "Ukuran nasional");
        page.fill("[name='" + first.replace("sasaran.nama", "alasan.sasaran") + "']", "Sesuai RPJMD");
        page.fill("[name='alasan.ikm']", "Survei menjadi triwulanan");
        Workplace.send(page, Map.of());
        assertThat(page.textContent(".ahead"))
                .contains("Meningkatnya mutu layanan kecamatan", "Rata-rata", "Survei menjadi triwulanan");
        Workplace.press(page, "button.go[value=kirim]");
        assertThat(page.url()).contains("tersimpan=");
    }
}
