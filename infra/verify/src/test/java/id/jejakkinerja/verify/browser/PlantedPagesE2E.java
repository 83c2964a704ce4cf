package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.e2e.ForgedPosts;
import id.jejakkinerja.verify.e2e.ForgedPosts.Forgery;
import id.jejakkinerja.verify.e2e.Routes;
import id.jejakkinerja.verify.e2e.Routes.Route;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every check that the tests of pages make, at a platform that has the fault it is there for. */
@Tag("long")
@DisplayName("Halaman lalai yang ditanam di platform yang berjalan tertangkap")
class PlantedPagesE2E {
    private static final long MOST = SitePage.most("/");
    private static RunningPlatform platform;
    private static BrowserContext window;

    @BeforeAll
    static void plant() throws IOException {
        Chromium.get();
        Path dataDir =
                Files.createTempDirectory(Path.of("target"), "pages-planted-").toAbsolutePath();
        Files.writeString(dataDir.resolve("sample-data.loaded"), "none");
        platform = RunningPlatform.startPlanted(
                PlantedPages.class, dataDir, "--jejak.sample-data=true", RunningPlatform.NAMING_ROUTES);
        window = Chromium.get()
                .newContext(new NewContextOptions().setBaseURL(platform.uri().toString()));
        Reader.signIn(window.newPage(), "auditor");
    }

    @AfterAll
    static void stop() {
        if (window != null) {
            window.close();
        }
        if (platform != null) {
            platform.close();
        }
    }

    @Test
    @DisplayName("Halaman yang memang milik platform lolos semua pemeriksaan")
    void aSoundPage() {
        Sight sight = new Sight(window.newPage());
        sight.open("/audit");

        assertThat(sight.freshness()).isNotEmpty();
        sight.assertInOrder("ditanam-baik", "id", MOST);
    }

    @Test
    @DisplayName(
            "Skrip sebaris, isian tanpa label, isi yang terlalu lebar dan berat, bahasa yang salah, tanpa kesegaran")
    void aSloppyPage() {
        Sight sight = new Sight(window.newPage());
        sight.open(PlantedPages.SLOPPY);

        assertThat(sight.page().title()).as("the script did not run").isEqualTo("Uji");
        assertThat(sight.freshness()).isEmpty();
        assertThat(sight.headerFaults()).isEmpty();
        assertThatThrownBy(() -> sight.assertInOrder("ditanam-cacat", "en", MOST))
                .hasMessageContaining("[language]")
                .hasMessageContaining("[bytes]")
                .hasMessageContaining("[ditanam-cacat: overhang at 360 pixels]")
                .hasMessageContaining("[ditanam-cacat: WCAG at 1440 pixels]")
                .hasMessageContaining("label: <input")
                .hasMessageContaining("[console]")
                .hasMessageContaining("Content Security Policy")
                .hasMessageNotContaining("[headers]");
    }

    @Test
    @DisplayName("Kepala yang dilonggarkan oleh halamannya sendiri, dan kue yang bukan __Host-")
    void aLaxPage() {
        Sight sight = new Sight(window.newPage());
        sight.open(PlantedPages.LAX);

        assertThat(sight.headerFaults())
                .anyMatch(fault -> fault.startsWith("Content-Security-Policy: "))
                .anyMatch(fault -> fault.startsWith("Cache-Control: "))
                .anyMatch(fault -> fault.startsWith("Server: "))
                .anyMatch(fault -> fault.startsWith("Set-Cookie: " + PlantedPages.COOKIE));
        assertThatThrownBy(() -> sight.assertInOrder("ditanam-longgar", "id", MOST))
                .hasMessageContaining("[headers]")
                .hasMessageNotContaining("WCAG");
    }

    @Test
    @DisplayName("Alamat yang tidak ada di daftar halaman yang dilihat")
    void anUnlistedPage() {
        Browser reader = new Browser(platform.uri());
        reader.signIn("auditor", "demo");
        List<String> listed = SitePage.ALL.stream().map(SitePage::path).toList();

        assertThat(PageRoutes.unseen(Routes.of(reader), listed))
                .containsExactlyInAnyOrder(PlantedPages.SLOPPY, PlantedPages.LAX);
    }

    @Test
    @DisplayName("Alamat yang menerima kiriman palsu dari situs lain")
    void anOpenForm() {
        ForgedPosts posts = new ForgedPosts(platform);

        List<Forgery> sent = posts.send(
                List.of(new Route(PlantedPages.OPEN, Set.of("POST")), new Route("/akun/sandi", Set.of("GET", "POST"))));

        assertThat(sent)
                .filteredOn(forgery -> !forgery.isRefused())
                .extracting(Forgery::toString)
                .contains("POST " + PlantedPages.OPEN + " 200")
                .allMatch(forgery -> forgery.contains(PlantedPages.OPEN));
    }
}
