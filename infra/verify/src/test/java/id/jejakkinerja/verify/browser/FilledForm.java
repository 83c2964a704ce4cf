package id.jejakkinerja.verify.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A page that comes of filling in a form: looked over, or back with what is wrong with it. Nothing is stored, so that it can be had
 * again in the other language.
 *
 * @param name of its screenshots
 * @param reader who fills it in
 * @param path of the form
 * @param deed what is done there
 * @param shows what can be seen afterwards
 */
record FilledForm(String name, String reader, String path, Consumer<Page> deed, String shows) {
    private static final String ERRORS = ".errs, .galat";
    private static final String REALISATION = SitePage.OPEN + "/isi/realisasi?masa=TW4&indikator=ikm";
    private static final String ANALYSIS = SitePage.OPEN + "/isi/analisis?masa=TAHUN&sasaran=s2";
    private static final String SHEET = SitePage.OPEN + "/belanja/TW4";
    private static final String FIRST_CELL = "table.grid input:not([type=hidden])";
    private static final int TOO_LARGE = 12 * 1024 * 1024;
    private static final int ABSURD = 33 * 1024 * 1024;

    static final List<FilledForm> ALL = List.of(
            new FilledForm("realisasi-salah", SitePage.KALISAT, REALISATION, FilledForm::wrongValue, ERRORS),
            new FilledForm("analisis-draf", SitePage.KALISAT, ANALYSIS, FilledForm::draft, "[data-draf-kabar]"),
            new FilledForm("belanja-salah", SitePage.KALISAT, SHEET, FilledForm::wrongCell, ERRORS),
            new FilledForm("belanja-tempel-salah", SitePage.KALISAT, SHEET, FilledForm::wrongPaste, ERRORS),
            new FilledForm("belanja-periksa", SitePage.KALISAT, SHEET, FilledForm::lookedOver, "button[value=kirim]"),
            new FilledForm(
                    "pergeseran-periksa",
                    SitePage.KALISAT,
                    SitePage.OPEN + "/isi/pergeseran",
                    FilledForm::shift,
                    ".ahead"),
            empty("pagu-salah", SitePage.KALISAT, SitePage.OPEN + "/isi/pagu"),
            empty("kembalikan-salah", "bappeda", SitePage.APPROVED + SitePage.STEP + "KEMBALIKAN"),
            empty(
                    "pembanding-salah",
                    "bappeda",
                    "/kabupaten/35.09/tahun/2023/periode/pembanding?indikator=ikm&lingkup=PROVINSI"),
            new FilledForm(
                    "renstra-perubahan-salah",
                    "bappeda",
                    SitePage.LEDOKOMBO_2023 + "/isi/renstra-perubahan",
                    FilledForm::renstra,
                    ERRORS),
            new FilledForm("masuk-ditolak", SitePage.NOBODY, "/login", FilledForm::wrongPassword, ".masuk-galat"),
            new FilledForm("sandi-salah", SitePage.KALISAT, "/akun/sandi", FilledForm::twoPasswords, ERRORS),
            new FilledForm(
                    "akun-baru-salah", SitePage.ADMINISTRATOR, "/admin/akun/baru", FilledForm::impossibleName, ERRORS),
            new FilledForm(
                    "akun-baru-program-salah",
                    SitePage.ADMINISTRATOR,
                    "/admin/akun/baru/program",
                    FilledForm::impossibleName,
                    ERRORS),
            new FilledForm(
                    "akun-ubah-salah",
                    SitePage.ADMINISTRATOR,
                    "/admin/akun/ubah?nama=auditor",
                    FilledForm::noRoles,
                    ERRORS),
            new FilledForm("kedaluwarsa", SitePage.KALISAT, REALISATION, FilledForm::oldForm, "h1"),
            new FilledForm(
                    "bukti-terlalu-besar",
                    SitePage.KALISAT,
                    REALISATION,
                    page -> largeFile(page, TOO_LARGE),
                    "#bukti-salah"),
            new FilledForm("terlalu-besar", SitePage.KALISAT, REALISATION, page -> largeFile(page, ABSURD), "h1"));

    private static FilledForm empty(String name, String reader, String path) {
        return new FilledForm(name, reader, path, page -> Workplace.send(page, Map.of()), ERRORS);
    }

    private static void wrongValue(Page page) {
        page.setInputFiles(
                "input[name=bukti]",
                new FilePayload("ikm.exe.png", "image/png", "MZ".getBytes(StandardCharsets.US_ASCII)));
        Workplace.send(page, Map.of("source", "SUKMA-e", "value", "184", "effectiveDate", "2023-12-31"));
    }

    private static void draft(Page page) {
        page.fill("textarea[name=causes]", "Antrean dipangkas dengan loket kedua");
        page.reload();
        page.evaluate("() => localStorage.clear()");
    }

    private static void wrongCell(Page page) {
        page.locator(FIRST_CELL).first().fill("seribu");
        Workplace.press(page, ".acts button[value=periksa]");
    }

    private static void wrongPaste(Page page) {
        page.click("summary");
        page.fill("#tempelan", "7.99.01\tTidak dikenal\t5\t\t7");
        Workplace.press(page, "button[value=tempel]");
    }

    private static void lookedOver(Page page) {
        page.locator(FIRST_CELL).first().fill("1.234.567,89");
        for (int month = 10; month <= 12; month++) {
            page.fill("[name='dokumen." + month + "']", "SPJ-" + month);
        }
        Workplace.press(page, ".acts button[value=periksa]");
    }

    private static void shift(Page page) {
        page.selectOption("select[name=from]", new SelectOption().setIndex(1));
        page.selectOption("select[name=to]", new SelectOption().setIndex(3));
        page.selectOption("select[name=stage]", "PERGESERAN");
        page.fill("input[name=amount]", "900.000.000.000");
        Workplace.press(page, ".acts button[value=periksa]");
    }

    private static void renstra(Page page) {
        page.fill("[name='ind.ikm.target.2026']", "98");
        page.selectOption("[name='nasib.trantib']", "HAPUS");
        page.fill("[name='baru1.nama']", "Indeks Ketertiban");
        Workplace.send(page, Map.of());
    }

    private static void wrongPassword(Page page) {
        page.fill("input[name=username]", "camat-tiada");
        page.fill("input[name=password]", "salah");
        page.click("button[type=submit]");
        page.waitForURL("**/login?error**");
    }

    private static void twoPasswords(Page page) {
        page.fill("input[name=lama]", "demo");
        page.fill("input[name=baru]", "sapi-terbang-biru-14");
        page.fill("input[name=ulang]", "sapi-terbang-biru-15");
        Workplace.press(page, "form.lembar button");
    }

    private static void impossibleName(Page page) {
        page.evaluate("() => document.querySelectorAll('form').forEach(form => { form.noValidate = true; })");
        page.fill("input[name=nama]", "tidak boleh begini");
        page.check("input[value=AUDITOR]");
        Workplace.press(page, "form.lembar button");
    }

    private static void noRoles(Page page) {
        page.locator("input[name=peran]").all().forEach(role -> role.uncheck());
        Workplace.press(page, "form.lembar button");
    }

    private static void oldForm(Page page) {
        page.evaluate("() => { document.querySelector('main [name=_csrf]').value = 'dari-sesi-lain'; }");
        Workplace.send(page, Map.of());
    }

    /** Past the script that would have said so before. */
    private static void largeFile(Page page, int size) {
        page.evaluate("() => document.querySelector('input[name=bukti]').removeAttribute('data-terbesar')");
        page.evaluate("""
            size => {
              const data = new DataTransfer();
              data.items.add(new File([new Uint8Array(size)], 'besar.pdf', {type: 'application/pdf'}));
              document.querySelector('input[name=bukti]').files = data.files;
            }
            """, size);
        Workplace.send(page, Map.of());
    }
}
