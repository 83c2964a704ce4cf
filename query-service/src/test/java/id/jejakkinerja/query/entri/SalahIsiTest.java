package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.EntriTest.REALISASI;
import static id.jejakkinerja.query.entri.EntriTest.YEAR;
import static id.jejakkinerja.query.entri.EntriTest.shift;
import static id.jejakkinerja.query.entri.EntriTest.value;
import static id.jejakkinerja.query.entri.Meja.field;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.refusal.Refusal;
import id.jejakkinerja.kernel.value.Masa;
import id.jejakkinerja.query.fold.Ledokombo;
import id.jejakkinerja.query.pages.Browser;
import id.jejakkinerja.runtime.command.CommandRefused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.w3c.dom.Element;

@DisplayName("Forms filled in wrongly")
class SalahIsiTest {
    @Test
    @DisplayName("keep what was typed also when they are locked before they are sent")
    void lockedMeanwhile() {
        Meja operator = new Meja(Meja.OPERATOR, true, sent -> {
            throw new CommandRefused(Refusal.periodNotOpen(Ledokombo.TAHUN, Masa.TW1));
        });

        MockHttpServletResponse answer =
                operator.send(REALISASI, value(UUID.randomUUID().toString(), "84"));

        assertThat(field(answer, "value")).isEqualTo("84");
        assertThat(Browser.text(answer)).contains("Terkunci.").doesNotContain("class=\"go\"");
    }

    @ParameterizedTest
    @CsvSource({"84:12345", "9999999999999999", "-", "''"})
    @DisplayName("say at its field what is no possible value, and come back")
    void impossibleValues(String typed) {
        MockHttpServletResponse answer =
                Meja.of(Meja.OPERATOR).send(REALISASI, value(UUID.randomUUID().toString(), typed.replace(':', ',')));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Browser.text(answer)).contains("id=\"value-salah\"", "SUKMA-e");
    }

    @Test
    @DisplayName("of a shift come back with amounts that no budget has")
    void impossibleAmounts() {
        Map<String, String> typed = shift(UUID.randomUUID().toString(), "periksa");
        for (String amount : List.of("1.000,125", "999.999.999.999.999", "99.999.999.999.999.999")) {
            typed.put("amount", amount);
            MockHttpServletResponse answer = Meja.of(Meja.OPERATOR).send(YEAR + "/isi/pergeseran", typed);

            assertThat(answer.getStatus()).as(amount).isEqualTo(422);
            assertThat(field(answer, "amount")).isEqualTo(amount);
        }
    }

    @ParameterizedTest
    @CsvSource({"12582912, lebih dari 10 MB", "0, kosong"})
    @DisplayName("refuse a file at its field by its size, and keep everything typed beside it")
    void aFileOfAnImpossibleSize(int size, String said) {
        Meja operator = Meja.of(Meja.OPERATOR);
        MockMultipartFile file = new MockMultipartFile("bukti", "ikm.pdf", "application/pdf", new byte[size]);

        MockHttpServletResponse answer =
                operator.send(REALISASI, value(UUID.randomUUID().toString(), "84,5"), file);

        assertThat(answer.getStatus()).isEqualTo(422);
        Element fault = Browser.elements(Browser.parse(Browser.text(answer)), "span").stream()
                .filter(span -> span.getAttribute("id").equals("bukti-salah"))
                .findFirst()
                .orElseThrow();
        assertThat(fault.getTextContent()).contains(said);
        assertThat(field(answer, "value")).isEqualTo("84,5");
        assertThat(field(answer, "source")).isEqualTo("SUKMA-e");
        assertThat(field(answer, "effectiveDate")).isEqualTo("2023-03-31");
        assertThat(operator.sent).isEmpty();
    }
}
