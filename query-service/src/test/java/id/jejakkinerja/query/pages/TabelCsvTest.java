package id.jejakkinerja.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.value.KodeProgram;
import id.jejakkinerja.kernel.value.Nilai;
import id.jejakkinerja.kernel.value.Provenance;
import id.jejakkinerja.query.tabel.Baris;
import id.jejakkinerja.query.tabel.JenisKolom;
import id.jejakkinerja.query.tabel.Kolom;
import id.jejakkinerja.query.tabel.Tabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table as a file for spreadsheets")
class TabelCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\tx", "\rx"})
    @DisplayName("shows what a spreadsheet would run")
    void formulas(String text) {
        assertThat(row("nama", text)).startsWith("\"'" + text + "\";");
    }

    @Test
    @DisplayName("keeps a code that looks like a time of day, a negative figure and a quotation mark as they are")
    void asTheyAre() {
        assertThat(row("kode", new KodeProgram("7.01.01"))).startsWith("\"\t7.01.01\";");
        assertThat(row("selisih", Nilai.of("-9.38"))).startsWith("-9,38;");
        assertThat(row("nama", "disebut \"baik\"; lalu")).startsWith("\"disebut \"\"baik\"\"; lalu\";");
    }

    @Test
    @DisplayName("says on every row that its figures are generated")
    void synthetic() {
        assertThat(row("nama", "x")).endsWith(";\"data sintetis\"");
    }

    private static String row(String key, Object value) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(key, value);
        Tabel tabel = new Tabel(
                "3.1",
                "Tabel",
                List.of(new Kolom(key, "Kolom", JenisKolom.TEKS, List.of())),
                List.of(new Baris("x", values, Map.of())),
                new Baris(Tabel.TOTALS, Map.of(), Map.of()),
                Map.of(),
                List.of(),
                Map.of(),
                List.of(Provenance.Kind.SYNTHETIC),
                "KP",
                1,
                null);
        return TabelCsv.of(tabel, PageWords.INDONESIAN).split("\r\n", -1)[1];
    }
}
