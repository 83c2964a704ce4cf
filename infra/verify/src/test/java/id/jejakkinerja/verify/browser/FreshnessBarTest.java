package id.jejakkinerja.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bilah kesegaran yang kurang berkata ditemukan")
class FreshnessBarTest {
    private static final String READ = "Data per 29 November 2026 pukul 10.00 WIB posisi 12.408 ";
    private static final String ALL = " 18 dari 31 terverifikasi";
    private static final String BEHIND = " tertinggal 0,2 detik";
    private static final String CARD = "/kabupaten/35.09/tahun/2023";

    @Test
    @DisplayName("Bilah yang lengkap lolos, dalam dua bahasa, kini maupun dulu")
    void isComplete() {
        assertThat(missing(CARD, READ + "18 dari 31 terverifikasi kebijakan hitung 2014-1" + BEHIND))
                .isEmpty();
        assertThat(missing(CARD, "Data as of no event yet position 0 0 of 31 verified 1.204 seconds behind"))
                .isEmpty();
        assertThat(missing(SitePage.LEDOKOMBO_2023, READ + "Ledokombo Disetujui camat" + ALL + BEHIND))
                .isEmpty();
        assertThat(missing("/akun", READ.strip() + ALL + ", tahun 2023" + BEHIND))
                .isEmpty();
        String past = "Bukan keadaan terkini: seperti tercatat sampai 1 Januari 2026. Lihat keadaan terkini";
        assertThat(missing(CARD + "?asOf=2026-01-01", READ + "0 dari 31 terverifikasi " + past))
                .isEmpty();
    }

    @Test
    @DisplayName("Tidak berkata di mana laporannya, atau berkata tentang yang lain")
    void noStanding() {
        assertThat(missing(CARD, READ + "kebijakan hitung 2014-1" + BEHIND)).containsExactly("standing", "verified");
        assertThat(missing(CARD, READ + "Ledokombo Disetujui camat" + ALL + BEHIND))
                .containsExactly("standing");
        assertThat(missing(SitePage.LEDOKOMBO_2023, READ + "Ledokombo" + ALL + BEHIND))
                .containsExactly("standing");
        assertThat(missing(CARD + "/periode", READ + "18 dari 31 terverifikasi" + BEHIND))
                .containsExactly("standing");
    }

    @Test
    @DisplayName("Tidak berkata berapa dari semua kecamatan yang laporannya terverifikasi")
    void noneVerified() {
        assertThat(missing(SitePage.LEDOKOMBO_2023, READ + "Ledokombo Terverifikasi" + BEHIND))
                .containsExactly("verified");
        assertThat(missing("/akun", READ + BEHIND)).containsExactly("verified");
        assertThat(missing("/", READ + "18 terverifikasi" + BEHIND)).containsExactly("verified");
    }

    @Test
    @DisplayName("Tidak berkata seberapa tertinggal, atau mengatakannya tentang yang sudah lalu")
    void noLag() {
        String standing = READ + "18 dari 31 terverifikasi";
        assertThat(missing(CARD, standing)).containsExactly("lag");
        assertThat(missing(CARD, standing + " tertinggal detik")).containsExactly("lag");
        assertThat(missing(CARD + "?position=7", standing + BEHIND)).containsExactly("moment", "lag");
        assertThat(missing(SitePage.LEDOKOMBO_2023 + "/jejak?langkah=60", READ + "Ledokombo Terverifikasi" + BEHIND))
                .containsExactly("moment", "lag");
    }

    @Test
    @DisplayName("Tidak ada sama sekali")
    void nothing() {
        assertThat(missing(CARD, "")).containsExactly("data", "standing", "verified", "lag");
    }

    private static List<String> missing(String path, String bar) {
        return FreshnessBar.missing(new SitePage("uji", "bappeda", path, 200), bar);
    }
}
