package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the platform must compute from Ledokombo's year 2023, however that year came in. */
interface LedokomboFigures {
    TableReader tables();

    @Test
    @DisplayName("Tabel 3.1: capaian 91,00 / 98,82 / 100,00 / 100,00, semuanya AA, rata-rata 97,46")
    default void capaianOfTheYear() {
        TableAnswer table = tables().ledokombo("3.1");

        assertThat(table.lines("sasaran", "indikator", "satuan", "target", "realisasi", "capaian", "predikat"))
                .containsExactly(
                        "s1 | indikator-program | persen | 100 | 91 | 91 | AA",
                        "s2 | ikm | indeks | 85 | 84 | 98.82 | AA",
                        "s3 | fasilitasi-kesejahteraan | persen | 80 | 80 | 100 | AA",
                        "s4 | trantib | persen | 100 | 100 | 100 | AA");
        assertThat(table.totals("capaian", "predikat", "lengkap")).isEqualTo("97.46 | AA | true");
    }

    @Test
    @DisplayName("Tabel 3.3: terhadap target 2026 menjadi 91,00 / 84,00 / 84,21 / 100,00")
    default void capaianAgainstTheEndOfTheRenstra() {
        assertThat(tables().ledokombo("3.3").lines("indikator", "targetAkhir", "tahunAkhir", "realisasi", "capaian"))
                .containsExactly(
                        "indikator-program | 100 | 2026 | 91 | 91",
                        "ikm | 100 | 2026 | 84 | 84",
                        "fasilitasi-kesejahteraan | 95 | 2026 | 80 | 84.21",
                        "trantib | 100 | 2026 | 100 | 100");
    }

    @Test
    @DisplayName("Tabel 3.5: empat sasaran berpredikat AA, rata-rata 97,46")
    default void capaianBySasaran() {
        TableAnswer table = tables().ledokombo("3.5");

        assertThat(table.lines("sasaran", "capaian", "predikat"))
                .containsExactly("s1 | 91 | AA", "s2 | 98.82 | AA", "s3 | 100 | AA", "s4 | 100 | AA");
        assertThat(table.totals("capaian", "predikat", "jumlahPredikat")).isEqualTo("97.46 | AA | 4 0 0 0 0 0 0");
    }

    @Test
    @DisplayName("Tabel 3.7: serapan 85,10 / 99,82 / 99,81 / 98,95; efisien kecuali sasaran 2")
    default void efficiency() {
        TableAnswer table = tables().ledokombo("3.7");

        assertThat(table.lines("sasaran", "capaian", "serapan", "efisiensi"))
                .containsExactly(
                        "s1 | 91 | 85.1 | EFISIEN",
                        "s2 | 98.82 | 99.82 | TIDAK_EFISIEN",
                        "s3 | 100 | 99.81 | EFISIEN",
                        "s4 | 100 | 98.95 | EFISIEN");
        assertThat(table.totals("capaian", "serapan", "efisiensi")).isEqualTo("97.46 | 89.38 | -");
    }

    @Test
    @DisplayName("Tabel 3.8: pagu 3.651.502.088, realisasi 3.263.675.877, serapan 89,38, seperti dicetak di sumber")
    default void spendingAsPrinted() {
        TableAnswer table = tables().ledokombo("3.8");

        assertThat(table.lines("level", "kode", "pagu", "realisasi", "persen"))
                .containsExactly(
                        "PROGRAM | 7.01.01 | 2574239988 | 2190685395 | 85.1",
                        "KEGIATAN | 7.01.01.2.02 | 2191478099 | 1841176709 | 84.02",
                        "SUB_KEGIATAN | 7.01.01.2.02.0001 | 2020258099 | 1670456709 | 82.69",
                        "SUB_KEGIATAN | 7.01.01.2.02.0003 | 171220000 | 170720000 | 99.71",
                        "KEGIATAN | 7.01.01.2.06 | 13717800 | 8905000 | 64.92",
                        "SUB_KEGIATAN | 7.01.01.2.06.0005 | 13717800 | 8905000 | 64.92",
                        "KEGIATAN | 7.01.01.2.08 | 184710550 | 165274310 | 89.48",
                        "SUB_KEGIATAN | 7.01.01.2.08.0004 | 184710550 | 165274310 | 89.48",
                        "KEGIATAN | 7.01.01.2.09 | 184333539 | 175329376 | 95.12",
                        "SUB_KEGIATAN | 7.01.01.2.09.0001 | 60331200 | 56451163 | 93.57",
                        "SUB_KEGIATAN | 7.01.01.2.09.0002 | 32154070 | 27235506 | 84.7",
                        "SUB_KEGIATAN | 7.01.01.2.09.0009 | 91848269 | 91642707 | 99.78",
                        "PROGRAM | 7.01.02 | 682800000 | 681600000 | 99.82",
                        "KEGIATAN | 7.01.02.2.01 | 682800000 | 681600000 | 99.82",
                        "SUB_KEGIATAN | 7.01.02.2.01.0002 | 682800000 | 681600000 | 99.82",
                        "PROGRAM | 7.01.03 | 125560000 | 125325000 | 99.81",
                        "KEGIATAN | 7.01.03.2.01 | 125560000 | 125325000 | 99.81",
                        "SUB_KEGIATAN | 7.01.03.2.01.0001 | 6820000 | 6595000 | 96.7",
                        "SUB_KEGIATAN | 7.01.03.2.01.0003 | 118740000 | 118730000 | 99.99",
                        "PROGRAM | 7.01.04 | 268902100 | 266065482 | 98.95",
                        "KEGIATAN | 7.01.04.2.02 | 268902100 | 266065482 | 98.95",
                        "SUB_KEGIATAN | 7.01.04.2.02.0001 | 268902100 | 266065482 | 98.95");
        assertThat(table.totals("pagu", "realisasi", "persen", "lengkap"))
                .isEqualTo("3651502088 | 3263675877 | 89.38 | true");
    }

    @Test
    @DisplayName("Tabel 3.8 dan RKT: jumlah anak sama dengan induknya pada setiap tingkat")
    default void childrenAddUpToTheirParents() {
        TableAnswer spending = tables().ledokombo("3.8");

        assertThat(sumsOfChildren(spending, "pagu")).isEqualTo(parents(spending, "pagu"));
        assertThat(sumsOfChildren(spending, "realisasi")).isEqualTo(parents(spending, "realisasi"));
        TableAnswer plan = tables().ledokombo("rkt");
        assertThat(sumsOfChildren(plan, "pagu")).isEqualTo(parents(plan, "pagu"));
    }

    @Test
    @DisplayName("PK: pagu per program, jumlahnya, dan terbilang yang disusun platform")
    default void agreementInFiguresAndInWords() {
        TableAnswer pk = tables().ledokombo("pk");

        assertThat(pk.lines("sasaran", "indikator", "target"))
                .containsExactly(
                        "s1 | indikator-program | 100",
                        "s2 | ikm | 85",
                        "s3 | fasilitasi-kesejahteraan | 80",
                        "s4 | trantib | 100");
        assertThat(pk.json().required("program").valueStream().map(p -> TableAnswer.line(p, "kode", "pagu")))
                .containsExactly(
                        "7.01.01 | 2574239988", "7.01.02 | 682800000", "7.01.03 | 125560000", "7.01.04 | 268902100");
        assertThat(pk.totals("pagu", "terbilang"))
                .isEqualTo("3651502088 | tiga miliar enam ratus lima puluh satu juta lima ratus dua ribu"
                        + " delapan puluh delapan rupiah");
    }

    @Test
    @DisplayName("Refocusing: Rp900.000 digeser; sebelumnya 119.640.000 dan 268.002.100")
    default void theShift() {
        assertThat(tables().ledokombo("refocusing").lines("dari", "ke", "jumlah", "tahap", "sebelum", "sesudah"))
                .containsExactly("7.01.03.2.01.0003 | 7.01.04.2.02.0001 | 900000 | P-APBD"
                        + " | 119640000 268002100 | 118740000 268902100");
    }

    // What the children of each program and kegiatan, and of the total (""), add up to.
    private static Map<String, BigDecimal> sumsOfChildren(TableAnswer table, String column) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode row : table.rows()) {
            String kode = row.path("kode").asString("");
            BigDecimal amount = row.required(column).decimalValue();
            switch (row.required("level").asString()) {
                case "PROGRAM" -> sums.merge("", amount, BigDecimal::add);
                case "KEGIATAN" -> sums.merge(kode.substring(0, 7), amount, BigDecimal::add);
                case "SUB_KEGIATAN" -> sums.merge(kode.substring(0, 12), amount, BigDecimal::add);
                default -> assertThat(row.required("level").asString()).isEqualTo("SASARAN");
            }
        }
        return sums;
    }

    private static Map<String, BigDecimal> parents(TableAnswer table, String column) {
        Map<String, BigDecimal> parents = new TreeMap<>();
        parents.put("", table.json().required("totals").required(column).decimalValue());
        table.rows().stream()
                .filter(row -> row.required("level").asString().matches("PROGRAM|KEGIATAN"))
                .forEach(row -> parents.put(
                        row.required("kode").asString(), row.required(column).decimalValue()));
        return parents;
    }
}
