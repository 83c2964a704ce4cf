package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.query.tabel.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("Every figure")
class EveryFigureTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final String KABUPATEN = "/kabupaten/35.09/tahun/2023";
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Browser BAPPEDA = new Browser(Browser.BAPPEDA);
    private static final Map<String, Integer> ASKED = new HashMap<>();

    static Stream<String> addresses() {
        return Stream.concat(
                Stream.of(
                        KABUPATEN,
                        KABUPATEN + "?inForceOn=2023-06-30",
                        KABUPATEN + "/tabel",
                        KABUPATEN + "/triwulan",
                        KABUPATEN + "/triwulan?lang=en",
                        KABUPATEN + "/peringkat?sasaran=s1",
                        KABUPATEN + "/peringkat?sasaran=s2&skala=mentah",
                        KABUPATEN + "/kelengkapan",
                        YEAR + "/jejak",
                        YEAR + "/jejak?langkah=60",
                        YEAR,
                        YEAR + "/tabel/renstra?versi=all"),
                Tables.ids().stream().map(id -> YEAR + "/tabel/" + id));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("leads to its reasons, and they are there")
    void leadsToItsReasons(String address) {
        Document page = Browser.parse(BAPPEDA.html(address));

        assertThat(faults(page, EveryFigureTest::status)).isEmpty();
    }

    @Test
    @DisplayName("is one that the walk sees: those of the rankings, the quarters and a kecamatan's tables")
    void areSeen() {
        for (String address :
                List.of(KABUPATEN + "/triwulan", KABUPATEN + "/peringkat?sasaran=s1", YEAR + "/tabel/3.1")) {
            assertThat(figures(Browser.parse(BAPPEDA.html(address))))
                    .as(address)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <td class="num">98,82</td>                          | leads nowhere: 98,82
        <td class="num"><a href="/jelaskan">98,82</a></td>  | is answered with 404: 98,82
        <td class="h p-aa"><b>AA</b> 98,82</td>             | leads nowhere: AA 98,82
        <p class="fig">TW4 97,10</p>                        | leads nowhere: TW4 97,10
        <p class="fig"><a href="/kecamatan">97,10</a></p>   | leads nowhere: 97,10
        """)
    @DisplayName("that leads nowhere is found out")
    void plantedFaults(String fault, String found) {
        Document page = Browser.parse("<table><tr>" + fault + "<td class=\"num\">–</td></tr></table>");

        assertThat(faults(page, href -> 404)).containsExactly(found);
    }

    /** The page of an event needs the log, which is not there; that it opens for every event is for the tests of that page. */
    private static int status(String href) {
        if (href.startsWith(Addresses.AUDIT + "/peristiwa/")) {
            return 200;
        }
        return ASKED.computeIfAbsent(href, asked -> BAPPEDA.open(asked).getStatus());
    }

    private static List<String> faults(Document page, ToIntFunction<String> status) {
        List<String> faults = new ArrayList<>();
        for (Element figure : figures(page)) {
            String text = figure.getTextContent().strip().replaceAll("\\s+", " ");
            String href = href(figure);
            if (href == null) {
                faults.add("leads nowhere: " + text);
            } else if (status.applyAsInt(href) != 200) {
                faults.add("is answered with " + status.applyAsInt(href) + ": " + text);
            }
        }
        return faults;
    }

    /** What is said as a figure: in a table's cells, on the cards, beside the small drawings. Years and positions of the log only name something. */
    private static List<Element> figures(Document page) {
        return Browser.elements(page, "*").stream()
                .filter(e ->
                        isFigure(e.getTagName(), Set.of(e.getAttribute("class").split(" "))))
                .filter(e -> DIGIT.matcher(e.getTextContent()).find())
                .toList();
    }

    private static boolean isFigure(String tag, Set<String> css) {
        boolean cell = tag.equals("td") && (css.contains("num") || css.contains("h"));
        return (cell && !css.contains("ref")) || css.contains("fig");
    }

    /** How many reports have a status is told by the reports in the order of their status. */
    private static boolean counts(String href) {
        return href.endsWith("#matriks");
    }

    private static @Nullable String href(Element figure) {
        NodeList links = figure.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            String href = ((Element) links.item(i)).getAttribute("href");
            if (href.startsWith("/jelaskan") || href.startsWith(Addresses.AUDIT + "/peristiwa/") || counts(href)) {
                return href;
            }
        }
        return null;
    }
}
