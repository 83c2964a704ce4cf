package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Whatever happens between typing and storing. */
@Tag("long")
@DisplayName("Mengetik, menempel, terputus, mengoreksi")
@TestMethodOrder(OrderAnnotation.class)
class TypingE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2024";
    private static final String SHEET = YEAR + "/belanja/TW2";
    private static final String ANALYSIS = YEAR + "/isi/analisis?masa=TW2&sasaran=s2";
    private static final String OPERATOR = "operator-ledokombo";
    private static final String GAJI = "7.01.01.2.02.0001";
    private static final List<String> LINES = List.of(GAJI, "7.01.01.2.02.0003", "7.01.01.2.09.0002");
    private static final Map<String, String> BASIS = Map.of(
            "basisKind", "Keputusan Camat",
            "basisNumber", "188/2024",
            "basisDate", "02/01/2024",
            "effectiveDate", "02/01/2024");

    @AutoClose
    private static Workplace workplace;

    @BeforeAll
    static void plan() {
        workplace = new Workplace();
        Workplace.send(workplace.open("camat-ledokombo", YEAR + "/isi/rkt"), BASIS);
        Page operator = workplace.open(OPERATOR, YEAR + "/isi/pagu");
        for (String line : LINES) {
            operator.navigate(YEAR + "/isi/pagu");
            operator.selectOption("select[name=line]", line + "/OPERASIONAL");
            operator.fill("input[name=amount]", "100.000.000");
            Workplace.send(operator, BASIS);
            assertThat(operator.url()).contains("tersimpan=");
        }
    }

    @Test
    @Order(1)
    @DisplayName("Tempelan dengan kode, nama, dan baris jumlah dibaca server: tidak ada angka yang masuk ke baris lain")
    void aBlockWithCodes() {
        Page page = workplace.open(OPERATOR, SHEET);
        pasteToAnotherPage(
                page,
                "7.01.01\tPenunjang\t9\t9\t9\n7.01.01.2.02\tKeuangan\t9\t9\t9\n" + LINES.get(1)
                        + "\tPenatausahaan\t1.000\t2.000\t3.000\n" + LINES.get(2)
                        + "\tPemeliharaan\t4.000\t5.000\t6.000\t7.000");

        assertThat(cell(page, 1, 4)).isEqualTo("1.000");
        assertThat(cell(page, 1, 6)).isEqualTo("3.000");
        assertThat(cell(page, 0, 4)).isEmpty();
        assertThat(cell(page, 2, 4)).as("more figures than months").isEmpty();
        assertThat(page.textContent("main"))
                .contains("3 sel terbaca", "2 baris program atau kegiatan dilewati", "1 baris tidak dikenal");
        assertThat(page.inputValue("#tempelan")).isEqualTo(LINES.get(2) + "\tPemeliharaan\t4.000\t5.000\t6.000\t7.000");
        assertThat(page.isVisible("#tempelan")).isTrue();
        assertThat(page.isVisible("button[value=kirim]")).isFalse();
        Sight.looksRight(page, "belanja-tempelan");
    }

    @Test
    @Order(2)
    @DisplayName(
            "Tempelan yang lebih besar daripada lembarnya tidak dipotong: semua barisnya dikembalikan dengan sebabnya")
    void aBlockThatIsTooLarge() {
        Page page = fresh();
        pasteToAnotherPage(page, "1\n2\n3\n4\n5");

        assertThat(page.inputValue("#tempelan")).isEqualTo("1\n2\n3\n4\n5");
        assertThat(page.textContent(".errs")).contains("5 baris tidak dikenal");
        assertThat(Stream.of(0, 1, 2).map(row -> cell(page, row, 4))).containsOnly("");

        Page columns = fresh();
        pasteToAnotherPage(columns, "1\t2\t3\t4");
        assertThat(columns.inputValue("#tempelan")).isEqualTo("1\t2\t3\t4");
    }

    @Test
    @Order(3)
    @DisplayName("Tempelan angka yang pas tersebar langsung, dan jumlahnya tampak selagi mengetik")
    void aBlockThatFits() {
        Page page = fresh();
        paste(page, "1.000,5\t-\n2.000\t3.000");

        assertThat(cell(page, 0, 4)).isEqualTo("1.000,5");
        assertThat(cell(page, 1, 5)).isEqualTo("3.000");
        assertThat(page.textContent("[data-jumlah]")).contains("3.000,5", "3.000");
        page.fill("[name='" + GAJI + "/OPERASIONAL:4']", "Rp 8.000");
        assertThat(page.textContent("[data-jumlah]")).contains("10.000");
    }

    @Test
    @Order(4)
    @DisplayName("Lembar yang dikirim dengan klik ganda berakibat satu kali")
    void aSheetSentTwice() {
        Page page = fresh();
        page.fill("[name='" + GAJI + "/OPERASIONAL:4']", "8.000");
        page.fill("[name='dokumen.4']", "SPJ-4");
        Workplace.press(page, ".acts button[value=periksa]");
        page.dblclick("button[value=kirim]");
        page.waitForURL("**/tugas/TW2?tersimpan=*");

        assertThat(page.textContent("#belanja")).contains("1 pembukuan, Rp8.000");
    }

    @Test
    @Order(5)
    @DisplayName("Lembar terisi, diperiksa, dan terkirim tanpa JavaScript")
    void aSheetWithoutScript() {
        try (BrowserContext window = workplace.window(false)) {
            Page page = Workplace.signIn(window, OPERATOR);
            page.navigate(SHEET);
            page.fill("[name='" + GAJI + "/OPERASIONAL:5']", "1.234,50");
            Workplace.press(page, ".acts button[value=periksa]");
            assertThat(page.textContent(".errs")).contains("Nomor dokumen Mei: Wajib diisi.");
            assertThat(page.isVisible("[data-jumlah]")).isFalse();
            page.fill("[name='dokumen.5']", "SPJ-5");
            Workplace.press(page, ".acts button[value=periksa]");
            assertThat(page.textContent("table.grid")).contains("1.234,50");
            Workplace.press(page, "button[value=kirim]");

            assertThat(page.textContent("#belanja")).contains("1 pembukuan, Rp1.234,5");
        }
    }

    @Test
    @Order(6)
    @DisplayName("Realisasi dan belanja dikoreksi hanya dengan alasan, dan angka barunya yang berlaku")
    void corrections() {
        Page page = workplace.open(OPERATOR, YEAR + "/isi/realisasi?masa=TW2&indikator=ikm");
        Workplace.send(page, Map.of("value", "84", "source", "SUKMA-e", "effectiveDate", "30/06/2024"));
        Workplace.press(page, "a[href*='koreksi-realisasi']");
        assertThat(page.textContent("main")).contains("84");
        Workplace.send(page, Map.of("value", "86"));
        assertThat(page.textContent(".errs")).contains("Alasan: Wajib diisi.");
        assertThat(page.inputValue("[name=value]")).isEqualTo("86");
        Workplace.send(page, Map.of("reason", "Salah salin dari SUKMA-e"));
        assertThat(page.textContent("#indikator")).contains("86 indeks");

        page.navigate(SHEET);
        Workplace.press(page, "a[href*='koreksi-belanja']");
        Workplace.send(page, Map.of("amount", "7.500"));
        assertThat(page.textContent(".errs")).contains("Alasan: Wajib diisi.");
        Workplace.send(page, Map.of("reason", "Salah hitung"));
        assertThat(page.textContent("#belanja")).contains("1 pembukuan, Rp7.500");
    }

    @Test
    @Order(7)
    @DisplayName(
            "Sambungan putus: isian tidak terkirim, tersimpan sebagai draf, dan itu dikatakan; tersambung, terkirim")
    void aLostConnection() {
        try (BrowserContext window = workplace.window(true)) {
            Page page = Workplace.signIn(window, OPERATOR);
            for (String language : List.of("en", "id")) {
                window.setOffline(false);
                page.navigate(SitePage.in(language, ANALYSIS));
                page.fill("textarea[name=causes]", "Antrean dipangkas");
                page.fill("textarea[name=obstacles]", "Petugas terbatas");
                page.fill("textarea[name=followUp]", "Penambahan petugas");
                window.setOffline(true);
                page.click("button.go");

                page.waitForSelector("[data-draf-putus]:visible");
                assertThat(page.inputValue("textarea[name=causes]")).isEqualTo("Antrean dipangkas");
                assertThat(drafts(page)).isOne();
                Sight.asItIs(page, "analisis-putus-" + language);
            }
            assertThat(page.textContent("[data-draf-putus]")).contains("Tidak ada sambungan", "draf");

            window.setOffline(false);
            page.waitForCondition(() -> !page.isVisible("[data-draf-putus]"));
            Workplace.press(page, "button.go");
            assertThat(page.url()).contains("tersimpan=");
            assertThat(drafts(page)).as("stored, a draft has done its work").isZero();
        }
    }

    @Test
    @Order(8)
    @DisplayName(
            "Peramban ditutup: drafnya kembali dengan kabar kapan tersimpan, juga dalam bahasa lain, dan dapat dibuang")
    void aClosedBrowser() {
        String kept;
        try (BrowserContext window = workplace.window(true)) {
            Page page = Workplace.signIn(window, OPERATOR);
            page.navigate(ANALYSIS);
            page.fill("textarea[name=causes]", "Loket kedua dibuka");
            assertThat(page.textContent("[data-draf-kabar]")).contains("Draf tersimpan", "WIB", "Belum terkirim");
            kept = window.storageState();
        }
        try (BrowserContext window = workplace.reopened(kept)) {
            Page page = window.newPage();
            page.navigate(ANALYSIS + "&lang=en");

            assertThat(page.inputValue("textarea[name=causes]")).isEqualTo("Loket kedua dibuka");
            assertThat(page.textContent("[data-draf-kabar]")).contains("Draft restored", "WIB", "Not sent yet");
            assertThat(page.getAttribute("[data-draf-kabar]", "role")).isEqualTo("status");
            page.click("[data-draf-buang]");
            page.waitForCondition(() -> !page.isVisible("[data-draf-kabar]"));
            assertThat(page.inputValue("textarea[name=causes]")).isEqualTo("Antrean dipangkas");
        }
    }

    @Test
    @Order(9)
    @DisplayName("Yang dikatakan pratinjau pergeseran adalah yang dijawab penolakannya")
    void aShiftIsRefusedAsForetold() {
        String other = LINES.get(1) + "/OPERASIONAL";
        Stream.of(
                        Map.of("effectiveDate", "02/01/2025"),
                        Map.of("effectiveDate", "01/01/2024"),
                        Map.of("amount", "0"),
                        Map.of("to", GAJI + "/OPERASIONAL"),
                        Map.of("amount", "100.000.000"),
                        Map.of("stage", "PERGESERAN"))
                .forEach(breach -> {
                    Page page = workplace.open(OPERATOR, YEAR + "/isi/pergeseran");
                    page.selectOption("[name=from]", GAJI + "/OPERASIONAL");
                    page.selectOption("[name=to]", breach.getOrDefault("to", other));
                    page.selectOption("[name=stage]", breach.getOrDefault("stage", "P-APBD"));
                    page.fill("[name=amount]", breach.getOrDefault("amount", "900.000"));
                    page.fill("[name=reason]", "Kebutuhan penatausahaan");
                    BASIS.forEach((name, value) -> page.fill("[name=" + name + "]", value));
                    page.fill("[name=effectiveDate]", breach.getOrDefault("effectiveDate", "02/01/2024"));
                    Workplace.press(page, "button.go");
                    List<String> foretold = page.locator("[data-aturan] span").allTextContents();
                    assertThat(foretold).as(breach.toString()).isNotEmpty();

                    page.evaluate("() => { document.querySelector('button.go').value = 'kirim'; }");
                    Workplace.press(page, "button.go");
                    assertThat(page.textContent(".errs")).contains(foretold.getFirst());
                    page.close();
                });
    }

    /** The sheet with nothing typed into it. */
    private static Page fresh() {
        Page page = workplace.open(OPERATOR, SHEET);
        page.evaluate("() => localStorage.clear()");
        page.navigate(SHEET);
        return page;
    }

    private static void paste(Page page, String block) {
        page.evaluate("""
            block => {
              const data = new DataTransfer();
              data.setData('text/plain', block);
              document.querySelector('table.grid tbody input').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }
            """, block);
    }

    private static void pasteToAnotherPage(Page page, String block) {
        NextPage.after(page, () -> paste(page, block));
    }

    private static String cell(Page page, int line, int month) {
        return page.inputValue("[name='" + LINES.get(line) + "/OPERASIONAL:" + month + "']");
    }

    private static int drafts(Page page) {
        return ((Number) page.evaluate("() => Object.keys(localStorage).filter(k => k.startsWith('draf:')).length"))
                .intValue();
    }
}
