package id.jejakkinerja.query.entri;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.RealizationRecorded;
import id.jejakkinerja.kernel.event.Recorded;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.KecamatanYear;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("Angka di halaman kerja")
class TugasAngkaTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final String EVENT = "/audit/peristiwa/";
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** The golden year, whose log has figures of the year only, with one of a quarter. */
    private static final List<Recorded<?>> EVENTS = withAQuarter();

    private static final Browser PAGES =
            new Browser(Meja.OPERATOR, KecamatanYear.fold(Ledokombo.KODE, Ledokombo.TAHUN, EVENTS));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tugas/TW1",
                "tugas/TW4",
                "tugas/TW4?lang=en",
                "tugas/TAHUN",
                "tugas/TAHUN?lang=en",
                "belanja/TW3",
                "belanja/TW4",
                "isi/langkah?langkah=AJUKAN&masa=TW1",
                "isi/langkah?langkah=AJUKAN&masa=TW4&lang=en",
                "isi/langkah?langkah=AJUKAN&masa=TAHUN"
            })
    @DisplayName("menuju penjelasannya, dan penjelasannya ada")
    void leadsToItsReasons(String path) {
        Document page = open(path);

        assertThat(faults(page, TugasAngkaTest::status)).isEmpty();
        assertThat(figures(page)).as("figures that the walk sees").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tugas/TW1, capaian.tw1", "isi/langkah?langkah=AJUKAN&masa=TW1, row=s1&column=capaian.tw1"})
    @DisplayName("satu triwulan pun")
    void aQuartersScore(String path, String explained) {
        assertThat(links(open(path).getDocumentElement()))
                .extracting(link -> link.getAttribute("href"))
                .anyMatch(href -> href.contains(explained));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isi/realisasi?masa=TAHUN&indikator=ikm",
                "isi/target?masa=TW1&indikator=ikm",
                "isi/pk",
                "isi/koreksi-realisasi?event=tw1-program"
            })
    @DisplayName("yang sudah diketahui formulirnya pun menuju penjelasannya")
    void factsOfForms(String path) {
        List<Element> explained = Browser.elements(open(path), "dd").stream()
                .flatMap(fact -> links(fact).stream())
                .toList();

        assertThat(explained)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(status(link.getAttribute("href"))).as(path).isEqualTo(200));
    }

    private static Document open(String path) {
        Meja meja = new Meja(path.equals("isi/pk") ? Meja.CAMAT : Meja.OPERATOR, EVENTS, Meja::taken);
        return Browser.parse(Browser.text(meja.open(YEAR + "/" + path)));
    }

    private static List<Recorded<?>> withAQuarter() {
        List<Recorded<?>> events = new ArrayList<>(Ledokombo.events().stream()
                .filter(e -> !e.event().getClass().getSimpleName().startsWith("Report"))
                .toList());
        Recorded<?> last = events.stream()
                .filter(e -> e.event() instanceof RealizationRecorded r
                        && r.indikator().equals(Ledokombo.PROGRAM_TERCAPAI))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        RealizationRecorded year = (RealizationRecorded) last.event();
        long sequence = events.stream()
                .filter(e -> e.stream().equals(last.stream()))
                .mapToLong(Recorded::sequence)
                .max()
                .orElseThrow();
        RealizationRecorded quarter = new RealizationRecorded(
                year.indikator(), Masa.TW1, year.value(), null, null, year.satuan(), year.source(), List.of());
        events.add(new Recorded<>(
                last.position() + 1000, "tw1-program", last.stream(), sequence + 1, quarter, last.meta()));
        return List.copyOf(events);
    }

    @Test
    @DisplayName("yang tidak menuju ke mana pun, atau menuju yang tidak ada, ketahuan")
    void plantedFaults() {
        Document page = Browser.parse("<table><tr><td class=\"num\">85</td>"
                + "<td class=\"num\"><a class=\"ex\" href=\"/lama\">84</a></td><td class=\"num\">–</td>"
                + "<td class=\"num\"><a class=\"ex\" href=\"/ada\">61,3</a> capaian 72,98</td></tr></table>");

        assertThat(faults(page, href -> href.equals("/ada") ? 200 : 404))
                .containsExactly("85", "84", "61,3 capaian 72,98");
    }

    private static List<String> faults(Document page, ToIntFunction<String> status) {
        List<String> faults = new ArrayList<>();
        for (Element figure : figures(page)) {
            List<Element> links = links(figure);
            if (links.isEmpty()
                    || DIGIT.matcher(outside(figure, links)).find()
                    || links.stream().anyMatch(link -> status.applyAsInt(link.getAttribute("href")) != 200)) {
                faults.add(figure.getTextContent().strip());
            }
        }
        return faults;
    }

    /** What a cell says besides its links. */
    private static String outside(Element figure, List<Element> links) {
        String text = figure.getTextContent();
        for (Element link : links) {
            text = text.replaceFirst(Pattern.quote(link.getTextContent()), "");
        }
        return text;
    }

    private static List<Element> figures(Document page) {
        return Browser.elements(page, "td").stream()
                .filter(cell -> List.of(cell.getAttribute("class").split(" ")).contains("num"))
                .filter(cell -> DIGIT.matcher(cell.getTextContent()).find())
                .toList();
    }

    private static List<Element> links(Element figure) {
        List<Element> links = new ArrayList<>();
        NodeList all = figure.getElementsByTagName("a");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element link
                    && link.getAttribute("class").equals("ex")) {
                links.add(link);
            }
        }
        return links;
    }

    /** The page of an event needs the log, which is not there. */
    private static int status(String href) {
        return href.startsWith(EVENT) ? 200 : PAGES.open(href).getStatus();
    }
}
