package id.jejakkinerja.query.entri;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.query.pages.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("Angka di halaman kerja")
class TugasAngkaTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";
    private static final String EVENT = "/audit/peristiwa/";
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Browser PAGES = new Browser(Meja.OPERATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tugas/TW1",
                "tugas/TW4",
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
        Document page = Browser.parse(Browser.text(Meja.of(Meja.OPERATOR).open(YEAR + "/" + path)));

        assertThat(faults(page, TugasAngkaTest::status)).isEmpty();
        assertThat(figures(page)).as("figures that the walk sees").isNotEmpty();
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
                .filter(cell -> cell.getAttribute("class").equals("num"))
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
