package id.jejakkinerja.verify.browser;

import static id.jejakkinerja.verify.browser.SitePagesE2E.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import id.jejakkinerja.verify.adverse.Blackout;
import id.jejakkinerja.verify.adverse.Database;
import id.jejakkinerja.verify.adverse.FillGate;
import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What no address shows whenever it is opened, in both languages, on a phone and on a desk. The outage comes last. */
@Tag("long")
@DisplayName("Halaman yang muncul sekali, atau hanya selama sesuatu berlangsung")
@TestMethodOrder(OrderAnnotation.class)
class RarePagesE2E {
    private static final String ADMINISTRATOR = SitePage.ADMINISTRATOR;
    private static final String PROJECTIONS = "/admin/proyeksi";
    private static final String STREAM = "tahunkinerja:35.09.28:2023";
    private static final String SWITCH = "[id^=alihkan-]";
    private static final String TAKE_BACK = "[id^=kembalikan-]";
    private static final String START = "main > form.acts button";
    private static final String SEND = "form.lembar button";
    private static final int BUSY = 503;

    @AutoClose
    private static Workplace workplace;

    @BeforeAll
    static void start() {
        workplace = new Workplace(() -> SharedPlatform.another("rare-platform-", "--jejak.database.patience=1s"));
    }

    @Test
    @Order(1)
    @DisplayName("Yang wajib mengganti sandinya tidak sampai ke halaman lain sebelum menggantinya")
    void aForcedChange() {
        String made = Browser.administratorsPassword(workplace.platform().dataDir());
        try (BrowserContext window = workplace.window(true)) {
            Page page = window.newPage();
            Sight sight = new Sight(page);
            Reader.signIn(page, ADMINISTRATOR, made);
            for (String language : LANGUAGES) {
                sight.open(SitePage.in(language, "/admin/akun"));

                assertThat(page.url()).contains("/akun/sandi");
                assertThat(page.isVisible("main .lede"))
                        .as("says that it must be")
                        .isTrue();
                inOrder(sight, "sandi-wajib", language);

                Workplace.fill(page, Map.of("lama", made, "baru", "pendek", "ulang", "pendek"));
                Workplace.press(page, SEND);
                assertThat(page.isVisible(".galat")).isTrue();
                inOrder(sight, "sandi-wajib-salah", language);
            }
            Workplace.fill(page, Map.of("lama", made, "baru", Browser.ADMINISTRATORS, "ulang", Browser.ADMINISTRATORS));
            Workplace.press(page, SEND);
            assertThat(page.navigate("/admin/akun").url()).endsWith("/admin/akun");
        }
    }

    @Test
    @Order(2)
    @DisplayName("Tautan sekali pakai yang baru dibuat, dan halaman yang dibukanya")
    void aOneTimeLink() {
        Page page = workplace.open(ADMINISTRATOR, "/");
        Sight sight = new Sight(page);
        for (String language : LANGUAGES) {
            sight.open(SitePage.in(language, "/admin/akun/ubah?nama=auditor"));
            Workplace.press(page, "#tautan");
            String link = URI.create(page.inputValue("#tautan-isi")).getPath();
            inOrder(sight, "akun-tautan", language);

            try (BrowserContext window = workplace.window(true)) {
                Sight opened = new Sight(window.newPage());
                assertThat(opened.open(SitePage.in(language, link)).status()).isEqualTo(200);
                inOrder(opened, "tautan", language);

                Workplace.fill(opened.page(), Map.of("baru", "sapi-terbang-biru-14", "ulang", "sapi-terbang-biru-15"));
                Workplace.press(opened.page(), SEND);
                assertThat(opened.page().isVisible(".galat")).isTrue();
                inOrder(opened, "tautan-salah", language);
            }
        }
    }

    @Test
    @Order(3)
    @DisplayName("Rahasia program tampil sekali saja")
    void aProgramsSecret() {
        Page page = workplace.open(ADMINISTRATOR, "/");
        Sight sight = new Sight(page);
        for (String language : LANGUAGES) {
            sight.open(SitePage.in(language, "/admin/akun/ubah?nama=demo-bappeda"));
            Workplace.press(page, "#rahasia");
            String secret = page.inputValue("#rahasia-isi");
            assertThat(secret).isNotBlank();
            inOrder(sight, "akun-rahasia", language);

            page.reload();
            assertThat(page.content()).doesNotContain(secret);
        }
    }

    @Test
    @Order(4)
    @DisplayName("Bangun ulang yang berjalan, yang ditolak di sampingnya, dan yang ternyata berbeda")
    void aRebuildThatDiffers() throws SQLException {
        Database database = new Database(workplace.platform().dataDir());
        database.execute(
                Database.QUERY,
                "update query.capaian set capaian = regexp_replace(capaian, '\"realisasi\":', '\"realisasi\":1')"
                        + " where tahun = 2023 and kecamatan = '35.09.28'");
        Page page = workplace.open(ADMINISTRATOR, PROJECTIONS);
        Sight sight = new Sight(page);
        try (Connection gate = database.connect(Database.SUPERUSER)) {
            FillGate.close(database, gate, STREAM);
            Workplace.press(page, START);
            until(page, "progress[value]:not([value='0'])");
            // what the page asks for by itself is left waiting, so that it stays as it is while it is looked at
            page.route("**" + PROJECTIONS + "**", route -> {
                if (route.request().headerValue("HX-Request") == null) {
                    route.resume();
                }
            });
            for (String language : LANGUAGES) {
                sight.open(SitePage.in(language, PROJECTIONS));
                assertThat(page.isVisible("#diam")).as("can be stopped").isTrue();
                inOrder(sight, "proyeksi-berjalan", language);

                Workplace.press(page, START);
                assertThat(page.textContent("main [role=alert]")).contains("REBUILD_RUNNING");
                inOrder(sight, "proyeksi-ditolak", language);
            }
            page.unroute("**" + PROJECTIONS + "**");
        }
        until(page, SWITCH);
        FillGate.open(database);
        for (String language : LANGUAGES) {
            sight.open(SitePage.in(language, PROJECTIONS));
            assertThat(page.textContent("main table")).contains("35.09.28:2023", "realisasi");
            inOrder(sight, "proyeksi-beda", language);
        }
    }

    @Test
    @Order(5)
    @DisplayName("Bangun ulang yang dialihkan, dan yang ternyata sama")
    void aRebuildThatIsEqual() {
        Page page = workplace.open(ADMINISTRATOR, PROJECTIONS);
        Sight sight = new Sight(page);
        Workplace.press(page, SWITCH);
        for (String language : LANGUAGES) {
            sight.open(SitePage.in(language, PROJECTIONS));
            assertThat(page.isVisible(TAKE_BACK)).isTrue();
            inOrder(sight, "proyeksi-dialihkan", language);
        }
        Workplace.press(page, START);
        until(page, SWITCH);
        for (String language : LANGUAGES) {
            sight.open(SitePage.in(language, PROJECTIONS));
            assertThat(page.locator("main .okline:not(.bad)").count()).isOne();
            inOrder(sight, "proyeksi-sama", language);
        }
    }

    @Test
    @Order(6)
    @DisplayName("Selama basis data tidak terjangkau, halaman dan login mengatakannya dengan waktu tunggu")
    void anOutage() throws IOException {
        Sight sight = new Sight(workplace.open("auditor", "/audit"));
        try (BrowserContext window = workplace.window(true)) {
            Sight stranger = new Sight(window.newPage());
            Blackout.begin(workplace.platform().dataDir());
            for (String language : LANGUAGES) {
                Response page = sight.open(SitePage.in(language, SitePage.LEDOKOMBO_2023));
                assertThat(page.status()).isEqualTo(BUSY);
                assertThat(page.headerValue("Retry-After")).isEqualTo("5");
                assertThat(sight.freshness()).containsPattern("tidak dapat diketahui|cannot be told");
                inOrder(sight, "sibuk", language);

                stranger.open(SitePage.in(language, "/login"));
                Workplace.fill(stranger.page(), Map.of("username", "auditor", "password", "demo"));
                Workplace.press(stranger.page(), "button[type=submit]");
                assertThat(stranger.page().isVisible("#masuk-galat")).isTrue();
                inOrder(stranger, "masuk-gangguan", language);
            }
        }
    }

    private static void inOrder(Sight sight, String name, String language) {
        assertThat(sight.freshness()).as("%s: freshness bar", name).isNotEmpty();
        sight.assertInOrder(name, language, SitePage.most(name));
    }

    /** Opens the page of rebuilds again and again, as long as something is missing on it. */
    private static void until(Page page, String shown) {
        page.waitForCondition(() -> {
            page.navigate(PROJECTIONS);
            return page.locator(shown).count() > 0;
        });
    }
}
