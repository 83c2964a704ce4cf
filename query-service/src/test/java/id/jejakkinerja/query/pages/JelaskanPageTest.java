package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.tabel.Tables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("Jelaskan angka ini")
class JelaskanPageTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final String EXPLAIN = "/jelaskan?kecamatan=35.09.28&tahun=2023";
    private static final String IKM = EXPLAIN + "&tabel=3.1&row=ikm&column=capaian";
    private static final String KABUPATEN = "/jelaskan?tahun=2023&tabel=kabupaten/capaian";

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    @Test
    @DisplayName("tells formula, rounding, inputs, and of every event who, when, in force when, why and on which basis")
    void capaian() {
        String html = bappeda.html(IKM);
        String text = Browser.parse(html).getDocumentElement().getTextContent().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("98,82", "Sangat Memuaskan", "nilai mentah 98,8235294…", "batas 0–100: tetap")
                .contains("Masukan 1: Realisasi 84", "Masukan 2: Target 85")
                .contains("Realisasi dicatat: 84", "Perjanjian Kinerja ditandatangani", "Perjanjian Kinerja diubah")
                .contains("Cocok 98,82 = 98,82");
        assertThat(html)
                .contains("aria-label=\"Capaian = Realisasi / Target × 100 = 84 / 85 × 100 = 98,82\"")
                .contains("href=\"#masukan-1\"", "id=\"masukan-1\"");
        List<Element> events = Browser.elements(Browser.parse(html), "ol").stream()
                .filter(ol -> ol.getAttribute("class").equals("why"))
                .toList();
        assertThat(events).isNotEmpty().allSatisfy(ol -> {
            int said = ol.getElementsByTagName("li").getLength();
            List<String> terms = Browser.elements(Browser.parse(html), "dt").stream()
                    .filter(dt -> isWithin(dt, "why"))
                    .map(Element::getTextContent)
                    .limit(5)
                    .toList();
            assertThat(terms).containsExactly("Siapa", "Dicatat", "Berlaku", "Mengapa", "Dasar");
            assertThat(ol.getElementsByTagName("dt").getLength()).isEqualTo(5 * said);
        });
    }

    @Test
    @DisplayName("says in red that what readers see differs from what the log gives, with both figures")
    void corruptedState() {
        KecamatanYear corrupted = KecamatanYear.fold(
                Ledokombo.KODE,
                Ledokombo.TAHUN,
                Ledokombo.events().stream().map(JelaskanPageTest::corrupted).toList());
        Browser browser = new Browser(Browser.BAPPEDA, corrupted);

        assertThat(browser.html(IKM))
                .contains("class=\"okline bad\"", "Berbeda", "ditampilkan 94,12 ≠ 98,82 menurut log");
        assertThat(browser.html(EXPLAIN + "&tabel=3.1&row=ikm&column=target"))
                .doesNotContain("okline bad")
                .contains("Cocok");
        assertThat(browser.html(KABUPATEN + "&row=35.09.28&column=rataRata")).contains("class=\"okline bad\"");
        assertThat(browser.html(KABUPATEN + "&row=totals&column=rataRata&hitung=ulang"))
                .contains("class=\"okline bad\"");
        assertThat(browser.html(IKM + "&position=100000")).contains("Cocok").doesNotContain("okline bad");
    }

    @Test
    @DisplayName("says what a note of the source says once: beside its event")
    void notesOnce() {
        String html = bappeda.html(EXPLAIN + "&tabel=3.8&row=7.01.03.2.01.0003&column=pagu");
        String text = Browser.parse(html).getDocumentElement().getTextContent().replaceAll("\\s+", " ");

        assertThat(text).contains("119.640.000 − 900.000 = 118.740.000", "Pagu digeser: 900.000");
        assertThat(bappeda.html(EXPLAIN + "&tabel=3.4&row=ikm&column=pembanding")
                        .split("uraian Tabel 3.4", -1))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "tells of what the sheet and a look-over show beside the tables: a quarter, a month, a kind of spending, the rest")
    void besideTheTables() {
        String money = EXPLAIN + "&tabel=3.8";

        assertThat(bappeda.html(money + "&row=totals&column=persen.tw4"))
                .contains("serapan anggaran, Triwulan IV", "44,69%")
                .doesNotContain("okline bad");
        assertThat(bappeda.html(money + "&row=totals&column=realisasi.bulan12"))
                .contains("realisasi, Desember", "1.631.837.940");
        assertThat(bappeda.html(money + "&row=totals&column=realisasi.tw1")).contains("–");
        assertThat(bappeda.html(money + "&row=7.01.01.2.09.0009&column=pagu.modal"))
                .contains("pagu, belanja modal", "20.117.800");
        assertThat(bappeda.html(money + "&row=7.01.01.2.09.0009&column=sisa.operasional"))
                .contains("sisa pagu, belanja operasional", "<span>−</span>");
        assertThat(bappeda.html(money + "&row=7.01.01.2.09.0009&column=sisa.modal"))
                .as("nothing booked on it")
                .contains("20.117.800")
                .doesNotContain("<span>−</span>");
    }

    @Test
    @DisplayName("recomputes a figure of all kecamatan only when asked to")
    void allKecamatan() {
        String address = KABUPATEN + "&row=totals&column=serapan";

        assertThat(bappeda.html(address))
                .contains("Belum dihitung ulang", "hitung=ulang")
                .doesNotContain("okline");
        assertThat(bappeda.html(address + "&hitung=ulang")).contains("Cocok");
    }

    @Test
    @DisplayName("is where every figure of every table leads, and leads back to the table")
    void everyFigureLeadsHere() {
        Set<String> links = new TreeSet<>();
        for (String page : List.of(YEAR, YEAR + "/tabel/renstra?versi=all", "/kabupaten/35.09/tahun/2023/tabel")) {
            Browser.elements(Browser.parse(bappeda.html(page)), "a").stream()
                    .filter(a -> a.getAttribute("class").equals("ex"))
                    .map(a -> a.getAttribute("href"))
                    .filter(href -> href.contains("tahun=2023")) // of the year before, this test's view has nothing
                    .forEach(links::add);
        }

        assertThat(links).hasSizeGreaterThan(400);
        assertThat(links).allSatisfy(link -> {
            String html = bappeda.html(link);
            assertThat(html)
                    .as(link)
                    .containsAnyOf("okline", "Belum dihitung ulang")
                    .doesNotContain("okline bad");
        });
        assertThat(bappeda.html(IKM)).contains("href=\"" + YEAR + "/tabel/3.1\"", "Jelaskan angka ini: capaian, ");
        assertThat(bappeda.html("/jelaskan?kecamatan=35.09.28&tahun=2023&tabel=rencana-aksi&row=ikm&column=tw4"))
                .contains("Jelaskan angka ini: triwulan IV, ");
        assertThat(bappeda.html(YEAR + "/tabel/3.1?position=40&lang=en"))
                .contains(
                        "/jelaskan?position=40&amp;kecamatan=35.09.28&amp;tahun=2023&amp;lang=en&amp;tabel=3.1&amp;row=ikm");
    }

    @Test
    @DisplayName("tells a reader of another kecamatan nothing, and of an unknown figure that there is none")
    void refusals() {
        assertThat(new Browser(Browser.NEIGHBOUR).open(IKM).getStatus()).isEqualTo(403);
        assertThat(new Browser(Browser.OPERATOR).open(IKM).getStatus()).isEqualTo(200);
        assertThat(new Browser(Browser.OPERATOR)
                        .open(KABUPATEN + "&row=35.09.28&column=rataRata")
                        .getStatus())
                .isEqualTo(403);
        assertThat(bappeda.open(EXPLAIN + "&tabel=3.1&row=x&column=capaian").getStatus())
                .isEqualTo(404);
        assertThat(bappeda.open(EXPLAIN + "&tabel=3.1&row=ikm&column=nama").getStatus())
                .isEqualTo(404);
        assertThat(bappeda.open(EXPLAIN + "&tabel=3.9&row=ikm&column=capaian").getStatus())
                .isEqualTo(404);
        assertThat(bappeda.open("/jelaskan?tahun=2023&tabel=3.1&row=ikm&column=capaian")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("has words for every event there is")
    void everyEventHasWords() {
        for (EventNames.Entry entry : EventNames.all()) {
            assertThat(PageWords.INDONESIAN.text("jelaskan.peristiwa." + entry.name()))
                    .isNotBlank();
            assertThat(PageWords.ENGLISH.text("jelaskan.peristiwa." + entry.name()))
                    .isNotBlank();
        }
    }

    @Test
    @DisplayName(
            "comes as a file that a spreadsheet with Indonesian settings opens: mark, semicolons, decimal comma, no formula")
    void csv() {
        String csv = Browser.text(bappeda.open(YEAR + "/tabel/3.1.csv"));
        String budget = Browser.text(bappeda.open(YEAR + "/tabel/3.8.csv?lang=en"));

        assertThat(csv).startsWith("\uFEFF\"Sasaran strategis\";\"Indikator\";");
        assertThat(csv.lines().filter(line -> line.contains(";84;98,82;98,82;")))
                .singleElement()
                .asString()
                .endsWith("\"sebagian angka ilustratif\"");
        assertThat(budget).contains("\"\t7.01.01\"", ";3651502088;");
        assertThat(bappeda.open(YEAR + "/tabel/3.1.csv").getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(bappeda.open(YEAR + "/tabel/3.9.csv").getStatus()).isEqualTo(404);
        assertThat(new Browser(Browser.NEIGHBOUR).open(YEAR + "/tabel/3.1.csv").getStatus())
                .isEqualTo(403);
        for (String id : Tables.ids()) {
            assertThat(bappeda.html(YEAR + "/tabel/" + id)).contains("href=\"" + YEAR + "/tabel/" + id + ".csv\"");
            String body = Browser.text(bappeda.open(YEAR + "/tabel/" + id + ".csv"));
            assertThat(body.lines()).allSatisfy(line -> assertThat(line).doesNotContainPattern("(^|;)\"?[=+@]"));
        }
    }

    private static boolean isWithin(Element element, String css) {
        for (org.w3c.dom.Node node = element; node instanceof Element e; node = node.getParentNode()) {
            if (e.getAttribute("class").equals(css)) {
                return true;
            }
        }
        return false;
    }

    /** As if the live view had kept 80 where 84 was recorded. */
    private static Recorded<?> corrupted(Recorded<?> stored) {
        return stored.event() instanceof RealizationRecorded e
                        && e.indikator().equals(Ledokombo.IKM)
                        && stored.stream().equals(Ledokombo.YEAR)
                ? new Recorded<DomainEvent>(
                        stored.position(),
                        stored.id(),
                        stored.stream(),
                        stored.sequence(),
                        new RealizationRecorded(
                                e.indikator(),
                                e.masa(),
                                Nilai.of(80),
                                e.numerator(),
                                e.denominator(),
                                e.satuan(),
                                e.source(),
                                e.evidence()),
                        stored.meta())
                : stored;
    }
}
