package id.jejakkinerja.query.entri;

import static id.jejakkinerja.query.entri.Meja.field;
import static id.jejakkinerja.query.entri.Meja.refusing;
import static id.jejakkinerja.query.entri.Meja.understood;
import static id.jejakkinerja.query.entri.Meja.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.command.RecordExpenditure;
import id.jejakkinerja.kernel.value.Rupiah;
import id.jejakkinerja.query.pages.Browser;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Document;

@DisplayName("The sheet")
class BelanjaTest {
    private static final String BELANJA = "/kecamatan/35.09.28/tahun/2023/belanja/TW4";
    private static final String GAJI = "7.01.01.2.02.0001/OPERASIONAL";

    @Test
    @DisplayName("of spending are looked over as they were read, and each amount becomes a booking")
    void aSheet() throws Exception {
        Meja operator = Meja.of(Meja.OPERATOR);
        Map<String, String> typed = new HashMap<>(Map.of(
                "kunci", UUID.randomUUID().toString(),
                "source", "SIPD AKLAP",
                "dokumen.10", "SPJ-10",
                "tempelan", "7.01.01.2.02.0001\tGaji\tRp 1.000,50\t-\t2.000"));
        typed.put("aksi", "tempel");
        Document pasted = Browser.parse(Browser.text(operator.send(BELANJA, typed)));
        assertThat(value(pasted, GAJI + ":10")).isEqualTo("Rp 1.000,50");

        typed.putAll(Map.of("aksi", "periksa", GAJI + ":10", "Rp 1.000,50", GAJI + ":12", "2.000"));
        assertThat(Browser.text(operator.send(BELANJA, typed))).contains("Nomor dokumen Desember: Wajib diisi.");

        typed.put("dokumen.12", "SPJ-12");
        String read = Browser.text(operator.send(BELANJA, typed));
        assertThat(read).contains("<b>1.000,50</b>", "<b>2.000</b>", "Kirim 2 pembukuan");
        assertThat(rest(read))
                .as("of program, kegiatan, and line")
                .containsExactly("383.551.592,50", "350.298.389,50", "349.798.389,50");
        assertThat(operator.sent).isEmpty();

        typed.put("aksi", "kirim");
        assertThat(operator.send(BELANJA, typed).getRedirectedUrl()).contains("/tugas/TW4?tersimpan=100");
        assertThat(operator.sent).hasSize(2);
        RecordExpenditure first = (RecordExpenditure) understood(operator.sent.getFirst());
        assertThat(first.amount()).isEqualTo(new Rupiah(new BigDecimal("1000.50")));
        assertThat(first.documentNumber()).isEqualTo("SPJ-10");
        assertThat(operator.sent.get(0).key()).isNotEqualTo(operator.sent.get(1).key());
    }

    @Test
    @DisplayName("of spending are not sent beyond a ceiling, and say at which row")
    void beyondTheCeiling() {
        Meja operator = Meja.of(Meja.OPERATOR);

        String html = Browser.text(operator.send(
                BELANJA,
                Map.of("aksi", "periksa", "source", "SIPD", "dokumen.10", "SPJ", GAJI + ":10", "9.000.000.000")));

        assertThat(html).contains("D4: baris 4: terpakai menjadi", "melebihi pagu");
        assertThat(html).doesNotContain("value=\"kirim\"");
    }

    @Test
    @DisplayName("of spending keep in its cell what was refused, and only that")
    void partlyRefused() {
        Meja operator = refusing();
        String key = UUID.randomUUID().toString();

        MockHttpServletResponse answer = operator.send(
                BELANJA,
                Map.of(
                        "aksi",
                        "kirim",
                        "kunci",
                        key,
                        "source",
                        "SIPD",
                        "dokumen.10",
                        "SPJ",
                        "dokumen.11",
                        "SPJ",
                        GAJI + ":10",
                        "1",
                        GAJI + ":11",
                        "13"));

        Document page = Browser.parse(Browser.text(answer));
        assertThat(value(page, GAJI + ":10")).isEmpty();
        assertThat(value(page, GAJI + ":11")).isEqualTo("13");
        assertThat(Browser.text(answer)).contains("1 pembukuan tersimpan sampai posisi 100");
        assertThat(field(answer, "kunci")).isNotEqualTo(key);
    }

    /** What is left in the rows in which somebody typed. */
    private static List<String> rest(String sheet) {
        return Browser.elements(Browser.parse(sheet), "tr").stream()
                .map(row -> row.getElementsByTagName("td"))
                .filter(cells -> cells.getLength() > 0)
                .map(cells -> cells.item(cells.getLength() - 1).getTextContent())
                .filter(text -> text.endsWith(",50"))
                .toList();
    }
}
