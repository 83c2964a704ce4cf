package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.EntriTest.YEAR;
import static id.jejakkinerja.query.entri.EntriTest.shift;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.ShiftBudget;
import id.jejakkinerja.kernel.refusal.RefusalCode;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("A shift, looked over before it is sent,")
class PergeseranTest {
    private static final String FORM = YEAR + "/isi/pergeseran";
    /** The line that gave last, in November. */
    private static final String GIVING = Ledokombo.PENEGAKAN.toString();

    private static final Map<String, String> GOOD =
            Map.of("amount", "1.000", "stage", "P-APBD", "effectiveDate", "2023-12-20");

    private final Meja operator = Meja.of(Meja.OPERATOR);

    /** What breaks a rule in a shift that breaks none, and its code. */
    static Stream<Object[]> breaches() {
        return Stream.of(
                new Object[] {Map.of("effectiveDate", "02/01/2024"), List.of("DATE_OUTSIDE_YEAR")},
                new Object[] {Map.of("effectiveDate", "2023-01-03"), List.of("EARLIER_THAN_ALLOTMENT")},
                new Object[] {Map.of("amount", "0"), List.of("AMOUNT_NOT_POSITIVE")},
                new Object[] {Map.of("to", GIVING), List.of("SAME_LINE")},
                new Object[] {Map.of("amount", "9.000.000.000"), List.of("INSUFFICIENT_REMAINING")},
                new Object[] {Map.of("stage", "PERGESERAN"), List.of("NEEDS_APBD_CHANGE")},
                new Object[] {
                    Map.of("stage", "PERGESERAN", "amount", "9.000.000.000"),
                    List.of("INSUFFICIENT_REMAINING", "NEEDS_APBD_CHANGE")
                });
    }

    @ParameterizedTest
    @MethodSource("breaches")
    @DisplayName("is told every rule that would refuse it, and is not offered for sending")
    void breaksARule(Map<String, String> breach, List<String> codes) {
        Document page = lookedOver(breach);

        assertThat(broken(page)).containsOnly(codes.toArray(String[]::new));
        assertThat(page.getDocumentElement().getTextContent())
                .contains("Pagu kedua mata anggaran")
                .doesNotContain("Tidak ada aturan yang dilanggar");
        assertThat(buttons(page)).containsExactly("periksa");
        assertThat(Browser.elements(page, "li").stream().filter(PergeseranTest::blames))
                .as("in the summary, each with the way to its field")
                .hasSameSizeAs(codes);
        assertThat(operator.sent).isEmpty();
    }

    @Test
    @DisplayName("with several faults tells them in the order in which the fields stand")
    void inOrder() {
        Document page = lookedOver(Map.of("reason", "", "amount", "", "stage", "PERGESERAN"));

        assertThat(Browser.elements(page, "a").stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(List.of("#amount", "#stage", "#reason")::contains))
                .containsExactly("#amount", "#reason");
    }

    @Test
    @DisplayName("that breaks none is shown as it was read, with nothing left to type, and then sent as it was shown")
    void breaksNone() throws Exception {
        Document page = lookedOver(Map.of());

        assertThat(broken(page)).isEmpty();
        assertThat(page.getDocumentElement().getTextContent())
                .contains("Tidak ada aturan yang dilanggar", "+1.000", "20 Desember 2023", "Kebutuhan musrenbang");
        assertThat(buttons(page)).containsExactly("kirim", "ubah");
        Map<String, String> shown = new HashMap<>(Map.of("aksi", "kirim"));
        Browser.elements(page, "input").forEach(input -> {
            assertThat(input.getAttribute("type")).isEqualTo("hidden");
            shown.put(input.getAttribute("name"), input.getAttribute("value"));
        });

        assertThat(operator.send(FORM, shown).getRedirectedUrl()).contains("tersimpan=100");
        ShiftBudget command = (ShiftBudget) Meja.understood(operator.sent.getFirst());
        assertThat(command.from()).isEqualTo(Ledokombo.PENEGAKAN);
    }

    @Test
    @DisplayName("can be gone back to, with everything that was typed")
    void goneBackTo() {
        Map<String, String> typed = typed(Map.of());
        typed.put("aksi", "ubah");

        MockHttpServletResponse answer = operator.send(FORM, typed);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Meja.field(answer, "amount")).isEqualTo("1.000");
        assertThat(buttons(Browser.parse(Browser.text(answer)))).containsExactly("periksa");
    }

    @Test
    @DisplayName("of a year whose report was handed in is said to be locked, before any other rule")
    void locked() {
        Meja late = new Meja(Meja.OPERATOR, true, sent -> {
            throw new AssertionError("nothing may be sent");
        });

        Document page = Browser.parse(Browser.text(late.send(FORM, typed(Map.of("stage", "PERGESERAN")))));

        assertThat(broken(page)).containsExactly(RefusalCode.PERIOD_LOCKED.name(), "NEEDS_APBD_CHANGE");
        assertThat(buttons(page)).isEmpty();
    }

    private Document lookedOver(Map<String, String> other) {
        return Browser.parse(Browser.text(operator.send(FORM, typed(other))));
    }

    private static Map<String, String> typed(Map<String, String> other) {
        Map<String, String> typed = shift(UUID.randomUUID().toString(), "periksa");
        typed.putAll(GOOD);
        typed.putAll(other);
        return typed;
    }

    private static boolean blames(Element item) {
        NodeList links = item.getElementsByTagName("a");
        return links.getLength() > 0
                && List.of("#amount", "#to", "#stage", "#effectiveDate")
                        .contains(((Element) links.item(0)).getAttribute("href"));
    }

    private static List<String> broken(Document page) {
        return Browser.elements(page, "p").stream()
                .map(p -> p.getAttribute("data-aturan"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** What can be done with the form. */
    private static List<String> buttons(Document page) {
        return Browser.elements(page, "button").stream()
                .map((Element button) -> Objects.toString(button.getAttribute("value"), ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
