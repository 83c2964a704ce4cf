package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.e2e.Routes;
import id.jejakkinerja.verify.e2e.Routes.Route;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tidak ada halaman yang luput dilihat")
class PageRoutesE2E {
    @Test
    @DisplayName("Setiap alamat yang dapat dibuka ada di SitePage, atau di daftar yang bukan halaman dengan alasannya")
    void everyPageIsSeen() {
        Browser reader = new Browser(SharedPlatform.get().uri());
        reader.signIn("auditor", "demo");
        Set<Route> routes = Routes.of(reader);
        List<String> addresses = SitePage.ALL.stream().map(SitePage::path).toList();

        assertThat(routes).hasSizeGreaterThan(60);
        assertThat(PageRoutes.unseen(routes, addresses)).isEmpty();
        assertThat(PageRoutes.stale(routes)).isEmpty();
    }

    @Test
    @DisplayName("Halaman yang hanya ditemani alamat yang lebih umum tetap luput")
    void theMostParticularCounts() {
        Set<Route> routes = Set.of(
                new Route("/kecamatan/{code}/tahun/{year}/isi/{id}", Set.of("GET")),
                new Route("/kecamatan/{code}/tahun/{year}/isi/baru", Set.of("GET")),
                new Route("/kecamatan/{code}/tahun/{year}/hapus", Set.of("POST")));

        assertThat(PageRoutes.unseen(routes, List.of("/kecamatan/35.09.28/tahun/2023/isi/rkt?masa=TW1")))
                .containsExactly("/kecamatan/{code}/tahun/{year}/isi/baru");
    }
}
