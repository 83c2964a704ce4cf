package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The work of Bappeda and of the administrator, on the sample year. Each part builds on the one before. */
@Tag("long")
@DisplayName("Bappeda dan administrator bekerja di halaman")
@TestMethodOrder(OrderAnnotation.class)
class OfficeE2E {
    private static final String BAPPEDA = "bappeda";
    private static final String OPERATOR = "operator-ledokombo";
    private static final String CAMAT = "camat-ledokombo";
    private static final String REPORT = "/kecamatan/35.09.28/tahun/2023/tugas/TAHUN";
    private static final String PERIODS = "/kabupaten/35.09/tahun/2031/periode";
    private static final String WAITING = "#menunggu tbody tr:has(a)";
    private static final String BACK = "section[aria-labelledby=kembali-judul] tbody";

    @AutoClose
    private static Workplace workplace;

    @BeforeAll
    static void start() {
        workplace = new Workplace();
    }

    @Test
    @Order(1)
    @DisplayName("Bappeda memverifikasi dari antreannya, yang terlama dahulu")
    void verify() {
        Page page = workplace.open(BAPPEDA, "/");
        assertThat(page.locator(WAITING).count()).isEqualTo(5);
        Sight.looksRight(page, "antrean");
        String first = page.textContent(WAITING + " >> nth=0");

        Workplace.press(page, WAITING + " a >> nth=0");
        Workplace.press(page, "a.btn.go");
        Workplace.send(page, Map.of());
        assertThat(page.textContent(".steps .now")).contains("Terverifikasi", BAPPEDA);

        page.navigate("/");
        assertThat(page.locator(WAITING).count()).isEqualTo(4);
        assertThat(page.textContent(WAITING + " >> nth=0")).isNotEqualTo(first);
    }

    @Test
    @Order(2)
    @DisplayName("Bappeda mengembalikan laporan dengan alasan, dan melihatnya di antara yang belum kembali")
    void sendBack() {
        Page page = workplace.open(BAPPEDA, "/");
        String kecamatan = page.textContent(WAITING + " a >> nth=0");
        Workplace.press(page, WAITING + " a >> nth=0");
        Workplace.press(page, ".tasks a.btn:not(.go)");
        Workplace.send(page, Map.of());
        assertThat(page.textContent(".errs")).contains("Alasan");
        Workplace.send(page, Map.of("reason", "Belanja triwulan III belum direkonsiliasi"));

        page.navigate("/");
        assertThat(page.textContent(BACK)).contains(kecamatan, "Belanja triwulan III belum direkonsiliasi");
        assertThat(page.locator(WAITING).count()).isEqualTo(3);
    }

    @Test
    @Order(3)
    @DisplayName("Dari kartu rapor dan matriksnya orang tiba di laporan yang dimaksud")
    void fromTheReportCard() {
        Page page = workplace.open(BAPPEDA, "/kabupaten/35.09/tahun/2023");
        assertThat(page.locator("main .lede a[href$='/tugas/TAHUN']").count()).isGreaterThanOrEqualTo(3);
        Workplace.press(page, "#matriks a[aria-label='Terverifikasi, Ledokombo']");
        assertThat(page.url()).endsWith(REPORT);
    }

    @Test
    @Order(4)
    @DisplayName("Bappeda membuka kembali dengan alasan; alasannya sampai di beranda operator sebagai gilirannya")
    void reopen() {
        Page bappeda = workplace.open(BAPPEDA, REPORT);
        Workplace.press(bappeda, ".tasks a.btn.go");
        Workplace.send(bappeda, Map.of("reason", "Realisasi indikator kedua dikoreksi"));
        assertThat(bappeda.textContent(".steps .now")).contains("Realisasi indikator kedua dikoreksi");

        Page operator = workplace.open(OPERATOR, "/");
        assertThat(operator.textContent("tr:has(a[href='" + REPORT + "'])"))
                .contains("Realisasi indikator kedua dikoreksi", "Anda: operator memperbaiki", "lewat");
        Sight.looksRight(operator, "beranda-giliran");
    }

    @Test
    @Order(5)
    @DisplayName("Yang mengajukan tidak dapat menyetujui laporannya sendiri, juga bila ia menjadi camat")
    void noOneApprovesTheirOwn() {
        Page operator = workplace.open(OPERATOR, REPORT);
        Workplace.press(operator, ".tasks a.btn.go");
        Workplace.send(operator, Map.of());

        Page admin = workplace.open(SitePage.ADMINISTRATOR, "/admin/akun/ubah?nama=" + OPERATOR);
        admin.check("input[name=peran][value=CAMAT]");
        Workplace.press(admin, "section[aria-labelledby=peran-judul] button");
        assertThat(admin.textContent(".kabar")).contains("tersimpan");

        workplace.leave(OPERATOR);
        Page both = workplace.open(OPERATOR, "/kecamatan/35.09.28/tugas");
        both.navigate(REPORT);
        Workplace.press(both, ".tasks a.btn.go");
        Workplace.send(both, Map.of());
        assertThat(both.textContent(".errs")).contains(OPERATOR + " ikut menangani laporan", "Mintalah orang lain");
        Sight.looksRight(both, "menyetujui-sendiri");
    }

    @Test
    @Order(6)
    @DisplayName("Camat mengembalikan yang diajukan, tidak tanpa alasan; operator membacanya dan mengajukan lagi")
    void theCamatSendsItBack() {
        Page camat = workplace.open(CAMAT, REPORT);
        Workplace.press(camat, ".tasks a.btn:not(.go)");
        Workplace.send(camat, Map.of());
        assertThat(camat.textContent(".errs")).contains("Alasan");
        Workplace.send(camat, Map.of("reason", "Tabel 3.1 belum diperiksa seksi"));
        assertThat(camat.textContent(".steps .now")).contains("Dikembalikan", CAMAT, "Tabel 3.1 belum diperiksa seksi");
        camat.navigate("/");
        assertThat(camat.textContent("main")).doesNotContain("menunggu persetujuan Anda");

        Page operator = workplace.open(OPERATOR, "/");
        assertThat(operator.textContent("tr:has(a[href='" + REPORT + "'])"))
                .contains("Dikembalikan", "Tabel 3.1 belum diperiksa seksi");
        operator.navigate(REPORT);
        assertThat(operator.textContent(".steps .now")).contains("Tabel 3.1 belum diperiksa seksi");
        Workplace.press(operator, ".tasks a.btn.go");
        Workplace.send(operator, Map.of());
        assertThat(operator.textContent(".steps .now")).contains("Diajukan", OPERATOR);
    }

    @Test
    @Order(7)
    @DisplayName("Camat melihat yang menunggu persetujuannya; Bappeda mengembalikannya dengan alasan kepada operator")
    void approveAndReturn() {
        Page camat = workplace.open(CAMAT, "/");
        assertThat(camat.textContent("main")).contains("1 laporan menunggu persetujuan Anda:");
        Workplace.press(camat, "p.lede a[href='" + REPORT + "']");
        Workplace.press(camat, ".tasks a.btn.go");
        Sight.looksRight(camat, "langkah-setujui-terbuka");
        Workplace.send(camat, Map.of());
        camat.navigate("/");
        assertThat(camat.textContent("main")).doesNotContain("menunggu persetujuan Anda");

        Page bappeda = workplace.open(BAPPEDA, "/");
        assertThat(bappeda.textContent(WAITING + " >> nth=3")).contains("Ledokombo", CAMAT);
        Workplace.press(bappeda, WAITING + " a[href='" + REPORT + "']");
        Workplace.press(bappeda, ".tasks a.btn:not(.go)");
        Workplace.send(bappeda, Map.of("reason", "Lampiran berita acara belum ada"));

        assertThat(workplace.open(OPERATOR, "/").textContent("tr:has(a[href='" + REPORT + "'])"))
                .contains("Dikembalikan", "Lampiran berita acara belum ada");
    }

    @Test
    @Order(8)
    @DisplayName("Bappeda membuka dan menutup periode, dan mencatat pembanding")
    void periods() {
        Page page = workplace.open(BAPPEDA, PERIODS);
        String first = "section[aria-labelledby=periode-judul] tbody tr >> nth=0";
        Workplace.press(page, first + " >> a");
        Workplace.send(page, Map.of("due", "2031-04-15", "reason", "Jadwal pelaporan 2031"));
        assertThat(page.textContent(first)).contains("terbuka", "15 April 2031", "Jadwal pelaporan 2031");

        Workplace.press(page, first + " >> a");
        Workplace.send(page, Map.of("reason", "Rekonsiliasi"));
        assertThat(page.textContent(first)).contains("ditutup", "Rekonsiliasi");

        page.navigate("/kabupaten/35.09/tahun/2023/periode/pembanding?indikator=ikm&lingkup=PROVINSI");
        Workplace.send(page, Map.of("value", "188", "source", "Laporan provinsi"));
        assertThat(page.textContent(".errs")).isNotBlank();
        Workplace.send(page, Map.of("value", "88,25"));
        assertThat(page.textContent("section[aria-labelledby=pembanding-judul]"))
                .contains("88,25", "Laporan provinsi");
    }

    @Test
    @Order(9)
    @DisplayName("Administrator membuat akun dengan tautan sekali pakai, mematikannya lagi; auditor membaca riwayatnya")
    void accounts() {
        Page admin = workplace.open(SitePage.ADMINISTRATOR, "/");
        Workplace.press(admin, "main a[href='/admin/akun']");
        Workplace.press(admin, "a[href='/admin/akun/baru']");
        admin.fill("#nama", "ani");
        admin.check("input[name=peran][value=OPERATOR]");
        admin.selectOption("#kecamatan", "35.09.27");
        Workplace.press(admin, "form.lembar button");
        String link = URI.create(admin.inputValue("#tautan-isi")).getPath();

        try (BrowserContext window = workplace.window(true)) {
            Page ani = window.newPage();
            ani.navigate(link);
            ani.fill("#baru", "kopi-rakyat-ledokombo");
            ani.fill("#ulang", "kopi-rakyat-ledokombo");
            Workplace.press(ani, "form.lembar button");
            assertThat(ani.url()).contains("/login");
            Reader.signIn(ani, "ani", "kopi-rakyat-ledokombo");
            assertThat(ani.textContent("main")).contains("Tugas laporan kinerja 2024", "Kalisat");
            assertThat(ani.navigate(link).status()).as("the link works once").isEqualTo(410);

            Workplace.press(admin, "#aktif");
            ani.navigate("/");
            assertThat(ani.url()).contains("/login");
        }
        Page auditor = workplace.open("auditor", "/");
        Workplace.press(auditor, "nav a[href='/admin/akun/riwayat']");
        auditor.fill("#nama", "ani");
        Workplace.press(auditor, "form.saring button");
        assertThat(auditor.locator("tbody tr").count()).isGreaterThanOrEqualTo(4);
        assertThat(auditor.textContent("tbody")).contains("ani", "admin", "nonaktif");
    }
}
