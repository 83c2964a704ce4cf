package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("Halaman riwayat setahun")
class JejakPageTest {
    private static final String PAGE = "/kecamatan/35.09.28/tahun/2023/jejak";

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    @Test
    @DisplayName("penggeser menyebut tanggal, peristiwa, dan posisi yang sama dengan titiknya pada garis waktu")
    void theSliderSpeaksInWords() {
        Document page = Browser.parse(bappeda.html(PAGE + "?langkah=3"));

        Element slider = slider(page);
        Element point = Browser.elements(page, "a").stream()
                .filter(a -> a.getAttribute("data-langkah").equals("3"))
                .findFirst()
                .orElseThrow();
        assertThat(slider.getAttribute("value")).isEqualTo("3");
        assertThat(slider.getAttribute("aria-valuetext"))
                .matches("\\d+ \\p{L}+ \\d{4}, .+, posisi [\\d.]+ \\(3 dari [\\d.]+\\)")
                .isEqualTo(point.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    @DisplayName("setiap peristiwa pada garis waktu menuju tabel seperti sesudahnya")
    void everyPointLeadsToItsMoment() {
        Document page = Browser.parse(bappeda.html(PAGE));
        List<Element> points = Browser.elements(page, "a").stream()
                .filter(a -> a.hasAttribute("data-langkah"))
                .toList();

        assertThat(points).hasSize(Integer.parseInt(slider(page).getAttribute("max")));
        String text = bappeda.html(points.getFirst().getAttribute("href"));
        assertThat(text).contains("Bukan keadaan terkini", "id=\"keadaan\"");
    }

    @Test
    @DisplayName("langkah yang tidak ada ditolak")
    void aStepBeyondTheLog() {
        assertThat(bappeda.open(PAGE + "?langkah=0").getStatus()).isEqualTo(400);
        assertThat(bappeda.open(PAGE + "?langkah=100000").getStatus()).isEqualTo(400);
    }

    @Test
    @DisplayName("jam perbandingan terbaca dalam kedua bahasa")
    void saysByWhichClock() {
        assertThat(bappeda.html(PAGE)).contains(">menurut jam</span>", ">dicatat</option>", ">berlaku</option>");
        assertThat(bappeda.html(PAGE + "?lang=en"))
                .contains(">by</span>", ">time of recording</option>", ">date of effect</option>");
    }

    @Test
    @DisplayName("judul perbandingan membedakan dua tanggal berlaku, walau keduanya pada posisi log yang sama")
    void namesBothDates() {
        String page = bappeda.html(PAGE + "?dari=2021-12-31&jamDari=berlaku&ke=2022-12-31&jamKe=berlaku");

        assertThat(page).contains("Berlaku pada 31 Desember 2021 dibandingkan dengan berlaku pada 31 Desember 2022");
    }

    @Test
    @DisplayName("tanggal tanpa jam berarti waktu dicatat, dan kanan yang kosong berarti sekarang")
    void aBareDateIsOfRecording() {
        assertThat(bappeda.html(PAGE + "?dari=2021-12-31&ke="))
                .contains("tercatat sampai 31 Desember 2021", "dibandingkan dengan sekarang");
    }

    @Test
    @DisplayName(
            "menyandingkan isian demi isian, dengan tanda dan bukan warna saja, dan setiap angka menuju penjelasannya saat itu")
    void fieldBesideField() {
        Document page = Browser.parse(bappeda.html(PAGE + "?dari=1&ke="));
        List<Element> changed = Browser.elements(page, "tr").stream()
                .filter(row -> row.getElementsByTagName("ins").getLength() == 1)
                .toList();

        assertThat(changed).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getElementsByTagName("th").getLength()).isEqualTo(1);
            assertThat(row.getElementsByTagName("td").getLength()).isEqualTo(2);
        });
        assertThat(changed)
                .flatExtracting(row -> Browser.elements(page, "a").stream()
                        .filter(a ->
                                row.isSameNode(a.getParentNode().getParentNode().getParentNode()))
                        .map(a -> a.getAttribute("href"))
                        .toList())
                .anyMatch(href -> href.startsWith("/jelaskan?") && !href.contains("position="));
    }

    @Test
    @DisplayName("tidak terbuka bagi operator kecamatan lain")
    void isClosedToNeighbours() {
        assertThat(new Browser(Browser.NEIGHBOUR).open(PAGE).getStatus()).isEqualTo(403);
    }

    private static Element slider(Document page) {
        return Browser.elements(page, "input").stream()
                .filter(input -> input.getAttribute("type").equals("range"))
                .findFirst()
                .orElseThrow();
    }
}
