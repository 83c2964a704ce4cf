package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Halaman sebelum dan sesudah")
class PerubahanPageTest {
    private static final String PAGE = "/kecamatan/35.09.28/tahun/2023/perubahan/";

    @Test
    @DisplayName("menghitung yang keluar dan masuk, menyatakan lengkap, dan memberi alasan tiap perubahan")
    void tellsWhatChanged() throws IOException {
        String page = Browser.text(new Browser(Browser.OPERATOR).open(PAGE + "renstra"));

        assertThat(page)
                .contains("Sasaran 1 keluar, 4 masuk; Indikator 3 masuk, 1 diganti.")
                .contains("Lengkap")
                .contains("Alasan sasaran/r1")
                .contains("href=\"#asal:indikator:ikm:target:2023\"");
    }

    @Test
    @DisplayName("menyebut bahwa jumlah pagu tetap ketika dua program bertukar pagu")
    void saysThatTheMoneyStays() throws IOException {
        String page = Browser.text(new Browser(Browser.OPERATOR).open(PAGE + "pk"));

        assertThat(page).contains("Target 1 diubah; Program 2 diubah. Jumlah pagu tetap Rp3.651.502.088.");
    }

    @Test
    @DisplayName("tidak terbuka bagi operator kecamatan lain, dan tidak ada untuk dokumen lain")
    void isClosedToNeighbours() throws IOException {
        assertThat(new Browser(Browser.NEIGHBOUR).open(PAGE + "pk").getStatus()).isEqualTo(403);
        assertThat(new Browser(Browser.OPERATOR).open(PAGE + "iku").getStatus()).isEqualTo(404);
    }
}
