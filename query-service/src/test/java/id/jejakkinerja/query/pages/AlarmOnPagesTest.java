package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@DisplayName("Alarm saksi")
class AlarmOnPagesTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final String BAR = "~{bagian/kerangka :: segar}";

    private final Browser alarmed = Browser.alarmed(Browser.BAPPEDA);
    private final Browser calm = new Browser(Browser.BAPPEDA);

    @ParameterizedTest
    @MethodSource("id.jejakkinerja.query.pages.PagesTest#addresses")
    @DisplayName("berdiri di setiap halaman selama berbunyi, beranda juga, dan hanya selama itu")
    void standsOnEveryPage(String address) {
        assertThat(isTold(alarmed.html(address))).isTrue();
        assertThat(isTold(calm.html(address))).isFalse();
    }

    @Test
    @DisplayName("berdiri di beranda setiap peran; hanya yang boleh membaca temuannya diberi jalan ke sana")
    void standsOnTheHomePageOfEverybody() {
        for (Actor reader : List.of(Browser.BAPPEDA, Browser.OPERATOR, Browser.NEIGHBOUR, Browser.ADMIN)) {
            String home = Browser.alarmed(reader).html("/");

            assertThat(isTold(home)).as(reader.subject()).isTrue();
            assertThat(home.contains("Lihat temuannya")).isEqualTo(reader.seesAllKecamatan());
        }
    }

    @Test
    @DisplayName("berdiri juga di halaman yang menolak")
    void standsOnRefusals() {
        for (String address : List.of(YEAR + "/tabel/9.9", YEAR + "?asOf=kemarin", "/kecamatan/apa/tahun/2023")) {
            assertThat(isTold(alarmed.html(address))).as(address).isTrue();
            assertThat(isTold(calm.html(address))).as(address).isFalse();
        }
        assertThat(isTold(Browser.alarmed(Browser.NEIGHBOUR).html(YEAR))).isTrue();
    }

    @Test
    @DisplayName("yang tidak dikatakan, atau tidak sebagai peringatan, ketahuan")
    void plantedFaults() {
        String home = alarmed.html("/");

        assertThat(isTold(home.replace(" role=\"alert\"", ""))).isFalse();
        assertThat(isTold(home.replace("Peringatan:", ""))).isFalse();
    }

    @Test
    @DisplayName("mempunyai tempat di setiap halaman: tidak ada yang tanpa garis kesegaran")
    void everyPageHasItsPlace() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> isWithoutPlace(text(file))))
                    .isEmpty();
        }
        assertThat(isWithoutPlace("<main class=\"wrap\" id=\"isi\"></main>"))
                .as("planted fault")
                .isTrue();
    }

    private static boolean isWithoutPlace(String template) {
        return template.contains("<main") && !template.contains(BAR);
    }

    private static boolean isTold(String html) {
        return Browser.elements(Browser.parse(html), "p").stream()
                .filter(p -> p.getAttribute("role").equals("alert"))
                .map(Element::getTextContent)
                .anyMatch(text -> Stream.of(PageWords.INDONESIAN, PageWords.ENGLISH)
                        .anyMatch(words -> text.contains(words.text("saksi.alarm"))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
