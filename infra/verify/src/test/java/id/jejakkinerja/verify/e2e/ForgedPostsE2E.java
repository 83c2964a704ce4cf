package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.adverse.Database;
import id.jejakkinerja.verify.e2e.ForgedPosts.Forgery;
import id.jejakkinerja.verify.e2e.Routes.Route;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kiriman palsu dari situs lain")
class ForgedPostsE2E {
    @Test
    @DisplayName("Setiap halaman, dengan setiap metode yang menulis, tanpa token: 403, dan tidak satu pun berakibat")
    void noneIsTaken() throws SQLException {
        ForgedPosts posts = new ForgedPosts(SharedPlatform.get());
        List<Route> pages = Routes.of(posts.reader("auditor")).stream()
                .filter(ForgedPosts::isPage)
                .toList();
        assertThat(pages)
                .extracting(Route::pattern)
                .contains("/login", "/logout", "/akun/sandi", "/admin/akun/ubah/peran", "/admin/proyeksi")
                .hasSizeGreaterThan(40);
        List.of("admin", "bappeda", "operator-ledokombo").forEach(posts::reader);
        Database database = new Database(SharedPlatform.get().dataDir());
        Map<String, String> before = TableSums.atRest(database);

        List<Forgery> sent = posts.send(pages);

        assertThat(sent).filteredOn(forgery -> !forgery.isRefused()).isEmpty();
        assertThat(TableSums.of(database)).isEqualTo(before);
        assertThat(posts.reader("auditor").get("/").status())
                .as("the forged sign-out ended nothing")
                .isEqualTo(200);
    }

    /** Pages are compressed: a secret that stood in them twice alike could be guessed from their length (BREACH). */
    @Test
    @DisplayName("Token tertulis lain di setiap jawaban, dan setiap tulisannya berlaku")
    void theTokenIsMasked() {
        Browser browser = new Browser(SharedPlatform.get().uri());
        browser.signIn("auditor", "demo");
        String first = browser.get("/").csrf();
        String second = browser.get("/").csrf();

        assertThat(second).isNotEqualTo(first);
        for (String token : List.of(first, second)) {
            assertThat(browser.post("/akun/sandi", Map.of("lama", "salah", "baru", "a", "ulang", "b", "_csrf", token))
                            .body())
                    .doesNotContain("Formulir ini sudah kedaluwarsa");
        }
    }
}
