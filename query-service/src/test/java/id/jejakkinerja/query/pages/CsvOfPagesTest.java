package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.query.tabel.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@DisplayName("The file of a table")
class CsvOfPagesTest {
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023/tabel/";
    private static final String KABUPATEN = "/kabupaten/35.09/tahun/2023/";
    private static final String DASH = "–";
    private static final Pattern FIGURE = Pattern.compile("([+−-]?)(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?%?\\*?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern FIELD = Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^;\"\\r\\n]*)(;|\\r\\n)");

    private final Browser bappeda = new Browser(Browser.BAPPEDA);

    static Stream<String> addresses() {
        return Stream.concat(
                Stream.concat(Tables.ids().stream(), Stream.of("renstra?versi=all"))
                        .map(YEAR::concat),
                Stream.of("tabel", "triwulan", "peringkat").map(KABUPATEN::concat));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    @DisplayName("says in one of its lines what each row of the page says, also what stands under the table")
    void saysWhatThePageSays(String address) {
        for (String language : List.of("id", "en")) {
            assertThat(missing(in(language, address), in(language, file(address)), PageWords.of(language)))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("of which something was taken out is found to lack it")
    void aFileThatLacksSomethingIsFound() {
        assertLacks("pk", "682800000");
        assertLacks("pk", "tiga miliar enam ratus");
        assertLacks("pk", "Pihak kedua");
        assertLacks("3.4", "Pembanding tidak tersedia");
        assertLacks("3.6", "Outcome 7.01.02");
        assertLacks("refocusing", "7.01.04.2.02.0001");
    }

    @Test
    @DisplayName("has no closing row where nothing adds up, and one where something does")
    void closingRows() {
        assertThat(bappeda.html(YEAR + "pk.csv").lines().filter(line -> line.contains("\"Jumlah\"")))
                .singleElement()
                .asString()
                .contains("3651502088");
    }

    @Test
    @DisplayName("of the kabupaten has the predikat of every Sasaran beside its score")
    void predikatOfEverySasaran() {
        assertThat(bappeda.html(KABUPATEN + "tabel.csv").lines().filter(line -> line.contains("Ledokombo")))
                .singleElement()
                .asString()
                .contains(";91,00;\"AA\";98,82;\"AA\";");
    }

    private void assertLacks(String id, String planted) {
        String csv = bappeda.html(YEAR + id + ".csv");
        assertThat(csv).contains(planted);
        assertThat(missing(bappeda.html(YEAR + id), csv.replace(planted, "x"), PageWords.INDONESIAN))
                .anySatisfy(row -> assertThat(row).contains(planted));
    }

    private String in(String language, String address) {
        return bappeda.html(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
    }

    private static String file(String address) {
        return address.contains("?") ? address.replace("?", ".csv?") : address + ".csv";
    }

    /** The rows, facts and amounts in words of a page that no line of the file has whole. */
    private static List<String> missing(String html, String csv, PageWords words) {
        Document page = Browser.parse(html);
        List<Set<String>> lines = lines(csv, words);
        List<Set<String>> said = new ArrayList<>();
        for (Element table : Browser.elements(page, "table")) {
            rows(table).forEach(row -> said.add(pieces(row, page)));
        }
        for (Element fact : Browser.elements(page, "dl")) {
            if (fact.getAttribute("class").equals("facts")) {
                elements(fact, "div")
                        .forEach(pair -> said.add(Set.of(
                                text(elements(pair, "dt").getFirst()),
                                text(elements(pair, "dd").getFirst()))));
            }
        }
        elements(page.getDocumentElement(), "em").forEach(amount -> said.add(Set.of(text(amount))));
        return said.stream()
                .filter(row -> lines.stream().noneMatch(line -> line.containsAll(row)))
                .map(Object::toString)
                .toList();
    }

    private static List<Element> rows(Element table) {
        return elements(table, "tr").stream()
                .filter(row -> !row.getParentNode().getNodeName().equals("thead"))
                .toList();
    }

    /** What a row says: its words, its figures, and why there are none. */
    private static Set<String> pieces(Element row, Document page) {
        Set<String> pieces = new LinkedHashSet<>();
        if (row.getAttribute("class").equals("group")) {
            pieces.add(text(elements(row, "span").getLast()));
            return pieces;
        }
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                pieces.addAll(piecesOf(cell, page));
            }
        }
        pieces.remove("");
        return pieces;
    }

    private static List<String> piecesOf(Element cell, Document page) {
        String letters = "";
        StringBuilder own = new StringBuilder();
        List<String> pieces = new ArrayList<>();
        for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element part)) {
                own.append(node.getTextContent());
            } else if (part.getTagName().equals("b")) {
                letters = text(part);
            } else if (part.getTagName().equals("a")) {
                own.append(part.getTextContent());
            } else if (part.getAttribute("class").equals("under")) {
                pieces.add(text(part));
            } else if (part.getTagName().equals("sup") && own.toString().strip().equals(DASH)) {
                elements(part, "a").forEach(letter -> pieces.add(note(letter, page)));
            }
        }
        String words = own.toString().strip();
        if (FIGURE.matcher(words).matches()) {
            pieces.add(figure(words));
            pieces.add(letters);
        } else if (!words.equals(DASH)) {
            pieces.add((letters + " " + words).strip());
        }
        return pieces;
    }

    private static String note(Element letter, Document page) {
        String id = letter.getAttribute("href").substring(1);
        return Browser.elements(page, "li").stream()
                .filter(note -> note.getAttribute("id").equals(id))
                .map(note -> text(elements(note, "span").getLast()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Set<String>> lines(String csv, PageWords words) {
        List<Set<String>> lines = new ArrayList<>(List.of(new LinkedHashSet<>()));
        Matcher field = FIELD.matcher(csv.substring(1));
        while (field.find()) {
            lines.getLast().addAll(readings(field.group(1), words));
            if (!field.group(2).equals(";")) {
                lines.add(new LinkedHashSet<>());
            }
        }
        return lines;
    }

    /** A field as the page may have written it. */
    private static Set<String> readings(String field, PageWords words) {
        String text =
                field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
        String plain = text.replaceFirst("^['\\t]", "").strip();
        return Stream.of(
                        plain,
                        FIGURE.matcher(plain).matches() ? figure(plain) : plain,
                        DAY.matcher(plain).matches() ? words.date(LocalDate.parse(plain)) : plain)
                .collect(Collectors.toSet());
    }

    /** A figure by its value alone. */
    private static String figure(String written) {
        String plain = written.replaceAll("[.%*+]", "").replace('−', '-').replace(',', '.');
        return new BigDecimal(plain).stripTrailingZeros().toPlainString();
    }

    private static List<Element> elements(Element within, String tag) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < within.getElementsByTagName(tag).getLength(); i++) {
            found.add((Element) within.getElementsByTagName(tag).item(i));
        }
        return found;
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }
}
