package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.query.tabel.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Writes every page it judges to target/halaman, to be looked at. */
@DisplayName("The pages")
class PagesTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";

    private static final String EXPLAIN = "/jelaskan?kecamatan=35.09.28&tahun=2023";

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    static Stream<String> addresses() {
        Stream<String> tables = Tables.ids().stream().map(id -> YEAR + "/tabel/" + id);
        Stream<String> pages = Stream.of(
                "/",
                YEAR,
                "/kecamatan/35.09.01/tahun/2023",
                "/kabupaten/35.09/tahun/2023",
                "/kabupaten/35.09/tahun/2023?urut=s2&peta=s1",
                "/kabupaten/35.09/tahun/2023?inForceOn=2023-06-30",
                "/kabupaten/35.09/tahun/2023/tabel",
                "/kabupaten/35.09/tahun/2023/triwulan",
                "/kabupaten/35.09/tahun/2023/peringkat",
                "/kabupaten/35.09/tahun/2023/peringkat?sasaran=s2&skala=mentah",
                "/kabupaten/35.09/tahun/2023/kelengkapan",
                "/kabupaten/35.09/tahun/2019/triwulan",
                "/kabupaten/35.09/tahun/2019/peringkat",
                "/kabupaten/35.09/tahun/2019/kelengkapan",
                YEAR + "/tabel/renstra?versi=all",
                YEAR + "/perubahan/renstra",
                YEAR + "/perubahan/pk",
                YEAR + "/perubahan/pk?inForceOn=2023-06-30",
                "/kecamatan/35.09.01/tahun/2023/perubahan/pk",
                EXPLAIN + "&tabel=3.1&row=ikm&column=capaian",
                EXPLAIN + "&tabel=3.1&row=totals&column=predikat",
                EXPLAIN + "&tabel=3.2&row=ikm&column=target.2022",
                EXPLAIN + "&tabel=3.6&row=7.01.01.2.02.0001&column=outputPersen",
                EXPLAIN + "&tabel=3.7&row=totals&column=serapan",
                EXPLAIN + "&tabel=3.8&row=totals&column=pagu",
                EXPLAIN + "&tabel=3.8&row=totals&column=persen&position=40",
                EXPLAIN + "&tabel=pk&row=7.01.01&column=pagu",
                "/jelaskan?tahun=2023&tabel=kabupaten/capaian&row=35.09.28&column=rataRata",
                "/jelaskan?tahun=2023&tabel=kabupaten/capaian&row=totals&column=serapan",
                "/jelaskan?tahun=2023&tabel=kabupaten/capaian&row=totals&column=serapan&hitung=ulang",
                YEAR + "/tabel/3.1?asOf=2024-02-29",
                YEAR + "/tabel/3.8?inForceOn=2023-06-30",
                YEAR + "?inForceOn=2023-06-30");
        return Stream.concat(pages, tables).flatMap(a -> Stream.of(a, a + (a.contains("?") ? "&" : "?") + "lang=en"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("are well-formed, carry no script and no style within them, and lead nowhere in vain")
    void areClean(String address) throws IOException {
        String html = bappeda.html(address);
        keep(address, html);

        Document page = Browser.parse(html);

        assertThat(attributes(page, "id")).doesNotHaveDuplicates();
        assertThat(attributes(page, "id")).containsAll(attributes(page, "aria-labelledby"));
        assertThat(attributes(page, "id"))
                .containsAll(attributes(page, "href").stream()
                        .filter(href -> href.startsWith("#"))
                        .map(href -> href.substring(1))
                        .toList());
        assertThat(attributes(page, "style")).isEmpty();
        assertThat(Browser.elements(page, "script")).allSatisfy(script -> {
            assertThat(script.getAttribute("src"))
                    .matches("/\\w+\\.js|/webjars/htmx\\.org/[0-9.]+/dist/htmx\\.min\\.js")
                    .satisfies(Parts::isServed);
            assertThat(script.getTextContent()).isEmpty();
        });
        assertThat(Browser.elements(page, "style")).isEmpty();
        assertThat(Parts.faults(page)).isEmpty();
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(address.endsWith("lang=en") ? "en" : "id");
        assertThat(Browser.elements(page, "h1")).hasSize(1);
        assertThat(html).doesNotContain("th:").doesNotContain("null");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("give every table a caption, every heading its scope and every row as many cells as there are columns")
    void tablesAreRectangular(String address) {
        Document page = Browser.parse(bappeda.html(address));

        for (Element table : Browser.elements(page, "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isOne();
            int width = span((Element) table.getElementsByTagName("tr").item(0));
            for (int i = 1; i < table.getElementsByTagName("tr").getLength(); i++) {
                Element row = (Element) table.getElementsByTagName("tr").item(i);
                if (!row.getParentNode().getNodeName().equals("thead")) {
                    assertThat(span(row)).as(row.getTextContent()).isEqualTo(width);
                }
            }
        }
        assertThat(Browser.elements(page, "th"))
                .allSatisfy(th -> assertThat(th.getAttribute("scope")).isNotEmpty());
    }

    @Test
    @DisplayName("show the year at a glance, the budget with it, then the other tables in the order of the report")
    void inOrder() {
        Document page = Browser.parse(bappeda.html(YEAR));

        Stream<String> glance = Stream.of("sasaran", "bagian-tabel-3.8", "geser", "tolok", "triwulan", "analisis");
        Stream<String> others =
                Tables.ids().stream().filter(id -> !id.equals("3.8")).map(id -> "bagian-tabel-" + id);
        assertThat(Browser.elements(page, "section").stream().map(s -> s.getAttribute("id")))
                .containsExactlyElementsOf(Stream.concat(glance, others).toList());
    }

    @Test
    @DisplayName("say on what the figures stand")
    void freshness() {
        String html = bappeda.html(YEAR);

        assertThat(html)
                .contains(
                        "Data per",
                        "posisi",
                        "Ledokombo",
                        "Terverifikasi",
                        "kebijakan hitung",
                        "sebagian angka ilustratif");
        assertThat(html).doesNotContain("Bukan keadaan terkini");
        assertThat(bappeda.html(YEAR + "?inForceOn=2023-11-20"))
                .contains("Bukan keadaan terkini: seperti berlaku pada 20 November 2023.");
    }

    @Test
    @DisplayName("keep moment and language in their links")
    void linksKeepTheMoment() {
        String html = bappeda.html(YEAR + "?position=40&lang=en");

        assertThat(html).contains("href=\"" + YEAR + "/tabel/3.8?position=40&amp;lang=en\"");
        assertThat(html).contains("href=\"" + YEAR + "?lang=en\"");
    }

    @Test
    @DisplayName("name their parts, and the tables these come from, in the language of the page")
    void namesOfParts() {
        assertThat(bappeda.html(YEAR))
                .contains("href=\"#bagian-tabel-3.8\">Anggaran</a>", "href=\"#bagian-tabel-3.4\">Tabel 3.4</a>")
                .contains(">Sasaran strategis dan indikator</th>", ">Serapan</th>");
        assertThat(bappeda.html(YEAR + "?lang=en"))
                .contains("href=\"#bagian-tabel-3.8\">Budget</a>", "href=\"#bagian-tabel-3.4\">Table 3.4</a>")
                .contains(">Objective and indicator</th>", ">Absorption</th>");
    }

    @Test
    @DisplayName("show a reader of a kecamatan their own and nothing else")
    void ownKecamatanOnly() {
        Browser neighbour = new Browser(Browser.NEIGHBOUR);
        MockHttpServletResponse refused = neighbour.open(YEAR);

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(Browser.text(refused))
                .contains("Bukan wewenang Anda", "Kembali ke beranda")
                .contains("operator-tetangga, operator Kalisat", "Keluar")
                .doesNotContain("3.651.502.088", "aria-current");
        assertThat(neighbour.open(YEAR + "/tabel/3.8").getStatus()).isEqualTo(403);
        assertThat(neighbour.open("/kabupaten/35.09/tahun/2023").getStatus()).isEqualTo(403);
        assertThat(new Browser(Browser.OPERATOR).open(YEAR).getStatus()).isEqualTo(200);
        assertThat(new Browser(Browser.ADMIN).open(YEAR).getStatus()).isEqualTo(403);
    }

    @Test
    @DisplayName("begin with what the reader's role lets them see")
    void homeByRole() {
        List<String> quarters = List.of("triwulan I", "triwulan II", "triwulan III", "triwulan IV", "setahun");
        List<String> heads = rowHeads("/", Browser.OPERATOR);
        assertThat(heads).startsWith(quarters.toArray(String[]::new)).endsWith("Ledokombo");
        assertThat(heads.size() % quarters.size())
                .as("years of five lines, then the kecamatan")
                .isOne();
        assertThat(rowHeads("/", Browser.BAPPEDA))
                .hasSizeGreaterThanOrEqualTo(31)
                .contains("Ledokombo", "Silo");
        assertThat(new Browser(Browser.BAPPEDA).html("/"))
                .contains("Data per", "<b>1 dari 31</b> <span>terverifikasi, tahun 2023</span>", "tertinggal");
        assertThat(bappeda.html(YEAR))
                .as("of the page's own year")
                .contains("<b>1 dari 31</b> <span>terverifikasi</span>");
        assertThat(bappeda.html(YEAR + "?inForceOn=2023-06-30")).doesNotContain("dari 31", "tertinggal");
        assertThat(new Browser(Browser.ADMIN).html("/")).contains("Data per", "href=\"/admin/proyeksi\"");
        assertThat(new Browser(Browser.BAPPEDA).html("/")).contains("href=\"/kabupaten/35.09/tahun/2023\"");
        assertThat(new Browser(Browser.OPERATOR).html("/")).doesNotContain("/kabupaten/");
        assertThat(new Browser(Browser.ADMIN).html("/"))
                .contains("tidak melihat data kinerja")
                .doesNotContain("/kecamatan/");
    }

    @Test
    @DisplayName("tell what is wrong with an address, and the way out")
    void errors() {
        assertThat(status("/kecamatan/35.09.99/tahun/2023")).isEqualTo(404);
        assertThat(status("/kecamatan/apa-saja/tahun/2023")).isEqualTo(404);
        assertThat(status("/kecamatan/35.09.28/tahun/12")).isEqualTo(404);
        assertThat(status(YEAR + "/tabel/3.9")).isEqualTo(404);
        assertThat(status("/kabupaten/35.10/tahun/2023")).isEqualTo(404);
        assertThat(status("/kabupaten/35.09/tahun/2023?urut=warna")).isEqualTo(400);
        assertThat(status("/kabupaten/35.09/tahun/2023?peta=s9")).isEqualTo(400);
        assertThat(status(YEAR + "?asOf=kemarin")).isEqualTo(400);
        assertThat(status(YEAR + "/tabel/renstra?versi=x")).isEqualTo(400);
        assertThat(status(YEAR + "/tabel/renstra?versi=1")).isEqualTo(200);
        assertThat(status(YEAR + "/tabel/renstra?versi=7")).isEqualTo(404);
        assertThat(status(YEAR + "/tabel/3.1?versi=1")).isEqualTo(400);
        assertThat(bappeda.html(YEAR + "?position=1&inForceOn=2023-01-01")).contains("Pilih satu saat saja");
        assertThat(bappeda.html(YEAR + "?asOf=%3Ci%3E"))
                .contains("&lt;i&gt;", "Kembali ke beranda")
                .doesNotContain("<i>");
    }

    private int status(String address) {
        MockHttpServletResponse answer = bappeda.open(address);
        Browser.parse(Browser.text(answer));
        return answer.getStatus();
    }

    private static List<String> rowHeads(String address, Actor reader) {
        return Browser.elements(Browser.parse(new Browser(reader).html(address)), "th").stream()
                .filter(th -> th.getAttribute("scope").equals("row"))
                .map(Element::getTextContent)
                .toList();
    }

    private static int span(Element row) {
        int span = 0;
        for (int i = 0; i < row.getChildNodes().getLength(); i++) {
            if (row.getChildNodes().item(i) instanceof Element cell) {
                span += cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
            }
        }
        return span;
    }

    private static List<String> attributes(Document page, String name) {
        List<String> values = new ArrayList<>();
        for (Element element : Browser.elements(page, "*")) {
            NamedNodeMap attributes = element.getAttributes();
            if (attributes.getNamedItem(name) != null) {
                values.add(attributes.getNamedItem(name).getNodeValue());
            }
        }
        return values;
    }

    private static void keep(String address, String html) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "halaman"));
        for (String styles : List.of("app.css", "lembar.css", "lebar.css")) {
            Files.copy(
                    Path.of("src", "main", "resources", "static", styles),
                    folder.resolve(styles),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
                folder.resolve(address.replaceAll("[^A-Za-z0-9.]+", "-") + ".html"),
                html.replace("href=\"/app.css\"", "href=\"app.css\"")
                        .replace("href=\"/lembar.css\"", "href=\"lembar.css\""));
    }
}
