package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
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

/** A year of Ledokombo at work, from its plan to its verified quarter. Each part builds on the one before. */
@Tag("long")
@DisplayName("Setahun bekerja di halaman")
@TestMethodOrder(OrderAnnotation.class)
class WorkE2E {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2024";
    private static final String OPERATOR = "operator-ledokombo";
    private static final String CAMAT = "camat-ledokombo";
    private static final String BAPPEDA = "bappeda";
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] OTHER_PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200");

    @AutoClose
    private static Workplace workplace;

    @BeforeAll
    static void start() {
        workplace = new Workplace();
    }

    @Test
    @Order(1)
    @DisplayName("Camat menetapkan RKT, operator mengalokasikan pagu, camat menandatangani PK")
    void plan() {
        Page camat = workplace.plan(YEAR);
        assertThat(camat.textContent(".saved")).contains("Tersimpan pada posisi");
    }

    @Test
    @Order(2)
    @DisplayName("Nilai yang ditolak kembali dengan sebabnya di kolomnya; yang benar tersimpan bersama buktinya, sekali"
            + " saja")
    void aValue() {
        Page page = workplace.open(OPERATOR, YEAR + "/isi/realisasi?masa=TW1&indikator=ikm");
        page.fill("input[name=source]", "SUKMA-e");
        page.setInputFiles(
                "input[name=bukti]",
                new FilePayload("ikm.exe.png", "image/png", "MZ".getBytes(StandardCharsets.US_ASCII)));
        Workplace.send(page, Map.of("value", "184", "effectiveDate", "2024-03-31"));
        assertThat(page.title()).startsWith("Kesalahan:");
        assertThat(page.textContent("#bukti-salah")).contains("bukan PDF, JPEG, atau PNG");
        Sight.looksRight(page, "realisasi-salah");

        page.setInputFiles("input[name=bukti]", new FilePayload("survei ikm.png", "image/png", PNG));
        Workplace.send(page, Map.of("value", "184"));
        assertThat(page.textContent("#value-salah")).isNotBlank();
        assertThat(page.inputValue("input[name=value]")).isEqualTo("184");
        assertThat(page.textContent(".was")).contains("survei ikm.png");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("errs");

        page.fill("input[name=value]", "84,5");
        String key = page.inputValue("input[name=kunci]");
        page.dblclick("button.go");
        page.waitForURL("**/tugas/TW1?tersimpan=*");
        assertThat(page.textContent("#indikator")).contains("84,5 indeks", "survei ikm.png");

        page.navigate(YEAR + "/isi/realisasi?masa=TW1&indikator=ikm");
        page.evaluate("key => { document.querySelector('[name=kunci]').value = key; }", key);
        Workplace.send(page, Map.of("value", "85", "source", "SUKMA-e", "effectiveDate", "2024-03-31"));
        assertThat(page.textContent(".errs")).contains("sudah pernah dikirim dengan isi lain");
    }

    @Test
    @Order(3)
    @DisplayName("Bukti dapat diunduh oleh yang boleh membacanya, juga sesudah masuk; yang hanya disebut bukan tautan")
    void evidence() {
        EvidenceWalk walk = new EvidenceWalk(workplace, OPERATOR, PNG);
        walk.whoMayReadItGetsIt("survei");
        walk.itIsALinkWhereItIsKept(YEAR + "/tugas/TW1");
        walk.whatIsOnlyNamedIsNoLink();
        walk.theLoginLeadsToIt();
    }

    @Test
    @Order(4)
    @DisplayName("Lembar belanja menerima tempelan dari Excel, menunjukkan yang dibacanya, lalu mengirim")
    void aSheet() {
        Page page = workplace.open(OPERATOR, YEAR + "/belanja/TW1");
        page.click("summary");
        page.fill("#tempelan", "7.01.01.2.02.0001\tGaji\t5\t\t7");
        Workplace.press(page, "button[value=tempel]");
        assertThat(page.inputValue("[name='7.01.01.2.02.0001/OPERASIONAL:3']"))
                .as("a draft does not undo what was read")
                .isEqualTo("7");
        page.evaluate("() => localStorage.clear()");
        page.navigate(YEAR + "/belanja/TW1");
        Sight.looksRight(page, "belanja");
        page.evaluate("""
            () => {
              const data = new DataTransfer();
              data.setData('text/plain', 'Rp 1.234.567,89\\t-\\t3.000\\n\\t5.000\\t');
              document.querySelector('table.grid input').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
            }
            """);
        List<?> typed = (List<?>)
                page.evaluate("() => [...document.querySelectorAll('table.grid input')].slice(0, 6).map(i => i.value)");
        assertThat(typed.stream().map(String::valueOf))
                .containsExactly("Rp 1.234.567,89", "-", "3.000", "", "5.000", "");

        Workplace.press(page, ".acts button[value=periksa]");
        assertThat(page.textContent(".errs")).contains("Nomor dokumen Januari: Wajib diisi.");
        for (int month = 1; month <= 3; month++) {
            page.fill("[name='dokumen." + month + "']", "SPJ-" + month);
        }
        Workplace.press(page, ".acts button[value=periksa]");
        assertThat(page.textContent("table.grid")).contains("1.234.567,89");
        Sight.looksRight(page, "belanja-periksa");
        Workplace.press(page, "button[value=kirim]");
        page.waitForURL("**/tugas/TW1?tersimpan=*");
        assertThat(page.textContent("#belanja")).contains("1 pembukuan, Rp1.234.567,89");
        Sight.looksRight(page, "tugas");
    }

    @Test
    @Order(5)
    @DisplayName("Draf bertahan sampai terkirim: halaman ditutup, dibuka lagi, isiannya masih ada")
    void aDraft() {
        Page page = workplace.open(OPERATOR, YEAR + "/isi/analisis?masa=TW1&sasaran=s2");
        page.fill("textarea[name=causes]", "Antrean dipangkas dengan loket kedua");
        page.close();

        Page again = workplace.open(OPERATOR, YEAR + "/isi/analisis?masa=TW1&sasaran=s2");
        assertThat(again.isVisible("[data-draf-kabar]")).isTrue();
        assertThat(again.inputValue("textarea[name=causes]")).isEqualTo("Antrean dipangkas dengan loket kedua");
        Sight.looksRight(again, "analisis-draf");
        Workplace.send(
                again,
                Map.of(
                        "obstacles",
                        "Petugas terbatas",
                        "followUp",
                        "Penambahan petugas",
                        "effectiveDate",
                        "2024-03-31"));
        assertThat(again.url()).contains("tersimpan=");

        again.navigate(YEAR + "/isi/analisis?masa=TW1&sasaran=s2");
        assertThat(again.isVisible("[data-draf-kabar]")).isFalse();
    }

    @Test
    @Order(6)
    @DisplayName("Pergeseran menunjukkan sebelum dan sesudah, dan aturan yang akan dilanggarnya")
    void aShift() {
        Page page = workplace.open(OPERATOR, YEAR + "/isi/pergeseran");
        page.selectOption("select[name=from]", "7.01.01.2.02.0001/OPERASIONAL");
        page.selectOption("select[name=to]", "7.01.01.2.02.0003/OPERASIONAL");
        page.selectOption("select[name=stage]", "PERGESERAN");
        page.fill("input[name=amount]", "900.000");
        Workplace.press(page, ".acts button[value=periksa]");
        assertThat(page.textContent(".ahead")).contains("99.100.000", "+900.000", "memerlukan tahap P-APBD");
        Sight.looksRight(page, "pergeseran");

        page.selectOption("select[name=stage]", "P-APBD");
        page.fill("textarea[name=reason]", "Kebutuhan penatausahaan");
        Workplace.send(page, Workplace.BASIS);
        Sight.looksRight(page, "pergeseran-periksa");
        Workplace.press(page, "button.go[value=kirim]");
        assertThat(page.url()).contains("tersimpan=");
    }

    @Test
    @Order(7)
    @DisplayName(
            "Target triwulan dan pagu diubah di formulirnya; yang bertentangan kembali dengan sebabnya di kolomnya")
    void aChangedPlan() {
        PlanChanges changes = new PlanChanges(workplace, OPERATOR, YEAR);
        changes.aTargetIsShownInItsTable();
        changes.aTargetThatContradictsItsYearComesBack();
        changes.aCeilingStaysAboveWhatWasSpent("7.01.01.2.02.0001/OPERASIONAL", "1.237.567,89");
    }

    @Test
    @Order(8)
    @DisplayName("Tanpa JavaScript: operator mengisi dengan bukti dan mengajukan, camat menyetujui; Bappeda"
            + " mengembalikan, dan sesudah diajukan lagi memverifikasi dan mengunci")
    void withoutScript() {
        ReportWithoutScript report = new ReportWithoutScript(workplace, YEAR, "TW1");
        report.isFilledIn(
                OPERATOR,
                List.of("indikator-program", "fasilitasi-kesejahteraan", "trantib"),
                new FilePayload("laporan seksi.png", "image/png", OTHER_PNG));
        report.goes(OPERATOR, ReportWithoutScript.ONWARD, Map.of(), "Diajukan", OPERATOR);
        report.goes(CAMAT, ReportWithoutScript.ONWARD, Map.of(), "Disetujui");
        Map<String, String> reason = Map.of("reason", "Berita acara belum ada");
        report.goes(BAPPEDA, ReportWithoutScript.BACK, reason, "Dikembalikan", "Berita acara belum ada");
        report.isSeen(OPERATOR, "Dikembalikan", "Berita acara belum ada", BAPPEDA);
        report.goes(OPERATOR, ReportWithoutScript.ONWARD, Map.of(), "Diajukan", OPERATOR);
        report.goes(CAMAT, ReportWithoutScript.ONWARD, Map.of(), "Disetujui");
        report.goes(BAPPEDA, ReportWithoutScript.ONWARD, Map.of(), "Terverifikasi", BAPPEDA);

        Page operator = workplace.open(OPERATOR, YEAR + "/isi/realisasi?masa=TW1&indikator=ikm");
        assertThat(operator.textContent(".locked"))
                .contains("diverifikasi bappeda", "minta Bappeda membukanya kembali");
        assertThat(operator.isVisible("button.go")).isFalse();
    }
}
