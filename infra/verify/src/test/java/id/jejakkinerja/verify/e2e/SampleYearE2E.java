package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Tahun contoh Ledokombo menghasilkan setiap tabel laporannya, sama dengan sumbernya")
class SampleYearE2E implements LedokomboFigures {
    private static final TableReader TABLES =
            TableReader.auditor(new Api(SharedPlatform.get().uri()));

    @Override
    public TableReader tables() {
        return TABLES;
    }

    @Test
    @DisplayName("Renstra sebelum dan sesudah perubahan berdampingan, dengan dasar dan tanggal masing-masing")
    void renstraBeforeAndAfter() {
        TableAnswer renstra = TABLES.ledokombo("renstra?versi=all");

        assertThat(renstra.lines("versi", "tujuan", "sasaran", "indikator", "satuan", "target"))
                .containsExactly(
                        "0 | r-t1 | r1 | skm-aparatur | indeks | 95 95 96 97 98 99",
                        "0 | r-t1 | r2 | pbb-pajak-retribusi | persen | 50 55 60 65 70 75",
                        "0 | r-t1 | r3 | desa-mandiri | persen | 8 12 20 30 30 100",
                        "1 | t1 | s1 | indikator-program | persen | - 100 100 100 100 100",
                        "1 | t2 | s2 | ikm | indeks | - 80 85 90 95 100",
                        "1 | t2 | s3 | fasilitasi-kesejahteraan | persen | - 80 80 85 90 95",
                        "1 | t2 | s4 | trantib | persen | - 100 100 100 100 100");
        assertThat(renstra.json().required("versi").valueStream().map(v -> TableAnswer.line(v, "versi", "berlaku")))
                .containsExactly("0 | 2021-09-01", "1 | 2022-10-03");
        assertThat(TABLES.ledokombo("renstra").rows()).isEqualTo(renstra.rows().subList(3, 7));
    }

    @Test
    @DisplayName("Setiap perubahan Renstra dan PK punya alasan, dasar, pelaku, tanggal berlaku, dan waktu catat")
    void everyChangeIsExplained() {
        TableAnswer changes = TABLES.ledokombo("perubahan");

        assertThat(changes.rows()).allSatisfy(row -> {
            assertThat(row.required("alasan").asString()).isNotBlank();
            assertThat(row.required("dasar").required("kind").asString()).isNotBlank();
            assertThat(row.required("dasar").required("date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(row.required("oleh").asString()).startsWith("contoh.");
            assertThat(row.required("dicatat").asString())
                    .isGreaterThan(row.required("berlaku").asString());
            assertThat(row.required("event").asString()).isNotBlank();
        });
        List<JsonNode> renstra = changes.rows().stream().filter(in("RENSTRA")).toList();
        assertThat(renstra.stream()
                        .filter(row -> row.required("butir").asString().matches("indikator/[^/]+"))
                        .map(row -> TableAnswer.line(row, "jenis", "butir", "berlaku", "oleh")))
                .containsExactlyInAnyOrder(
                        "DIGANTI | indikator/ikm | 2022-10-03 | contoh.bappeda",
                        "DIHAPUS | indikator/pbb-pajak-retribusi | 2022-10-03 | contoh.bappeda",
                        "DIHAPUS | indikator/desa-mandiri | 2022-10-03 | contoh.bappeda",
                        "DITAMBAH | indikator/indikator-program | 2022-10-03 | contoh.bappeda",
                        "DITAMBAH | indikator/fasilitasi-kesejahteraan | 2022-10-03 | contoh.bappeda",
                        "DITAMBAH | indikator/trantib | 2022-10-03 | contoh.bappeda");
        assertThat(renstra.stream()
                        .filter(row -> row.required("butir").asString().matches("sasaran/[^/]+"))
                        .map(row -> TableAnswer.line(row, "jenis", "butir")))
                .containsExactlyInAnyOrder(
                        "DIHAPUS | sasaran/r1",
                        "DIHAPUS | sasaran/r2",
                        "DIHAPUS | sasaran/r3",
                        "DITAMBAH | sasaran/s1",
                        "DITAMBAH | sasaran/s2",
                        "DITAMBAH | sasaran/s3",
                        "DITAMBAH | sasaran/s4");
    }

    @Test
    @DisplayName("Perubahan PK adalah pergeseran Rp900.000 antara dua program, berlaku 21 November 2023")
    void changesOfTheAgreement() {
        assertThat(TABLES.ledokombo("perubahan").rows().stream()
                        .filter(in("PK"))
                        .map(row -> TableAnswer.line(row, "jenis", "butir", "sebelum", "sesudah", "berlaku", "oleh")))
                .containsExactly(
                        "DIUBAH | program/7.01.03/pagu | 126460000 | 125560000 | 2023-11-21 | contoh.camat.35.09.28",
                        "DIUBAH | program/7.01.04/pagu | 268002100 | 268902100 | 2023-11-21 | contoh.camat.35.09.28");
    }

    @Test
    @DisplayName("Tabel 3.2: target dan realisasi tiga tahun seperti dicetak")
    void threeYears() {
        assertThat(TABLES.ledokombo("3.2").lines("indikator", "target", "realisasi"))
                .containsExactly(
                        "indikator-program | 100 100 100 | 100 100 91",
                        "ikm | 80 80 85 | 78 80 84",
                        "fasilitasi-kesejahteraan | 80 80 80 | 80 80 80",
                        "trantib | 100 100 100 | 100 100 100");
    }

    @Test
    @DisplayName("Tabel 3.4: hanya IKM punya pembanding (kabupaten 86,34); yang lain kosong dan ditandai")
    void benchmarks() {
        TableAnswer table = TABLES.ledokombo("3.4");

        assertThat(table.lines("indikator", "realisasi", "pembanding", "lingkup", "selisih"))
                .containsExactly(
                        "indikator-program | 91 | - | - | -",
                        "ikm | 84 | 86.34 | KABUPATEN | -2.34",
                        "fasilitasi-kesejahteraan | 80 | - | - | -",
                        "trantib | 100 | - | - | -");
        assertThat(table.row("indikator", "trantib").required("reason").asString())
                .isEqualTo("PEMBANDING_TIDAK_TERSEDIA");
    }

    @Test
    @DisplayName("Tabel 3.6: keluaran sub kegiatan terhadap targetnya; cetak dan penggandaan tanpa realisasi keluaran")
    void outputs() {
        assertThat(TABLES.ledokombo("3.6").rows().stream()
                        .filter(row -> row.required("level").asString().equals("SUB_KEGIATAN"))
                        .map(row -> TableAnswer.line(
                                row, "sasaran", "kode", "outputTarget", "outputRealisasi", "outputPersen", "satuan")))
                .containsExactly(
                        "s1 | 7.01.01.2.02.0001 | 20 | 16 | 80 | orang/bulan",
                        "s1 | 7.01.01.2.02.0003 | 12 | 12 | 100 | dokumen",
                        "s1 | 7.01.01.2.06.0005 | 1 | - | - | paket",
                        "s1 | 7.01.01.2.08.0004 | 4 | 4 | 100 | laporan",
                        "s1 | 7.01.01.2.09.0001 | 1 | 1 | 100 | unit",
                        "s1 | 7.01.01.2.09.0002 | 3 | 3 | 100 | unit",
                        "s1 | 7.01.01.2.09.0009 | 2 | 2 | 100 | unit",
                        "s2 | 7.01.02.2.01.0002 | 4 | 4 | 100 | dokumen",
                        "s3 | 7.01.03.2.01.0001 | 4 | 4 | 100 | lembaga",
                        "s3 | 7.01.03.2.01.0003 | 4 | 4 | 100 | laporan",
                        "s4 | 7.01.04.2.02.0001 | 12 | 12 | 100 | laporan");
    }

    @Test
    @DisplayName("Rencana aksi: target triwulan seperti dicetak; IKM hanya TW4, karena indeks tidak dijumlahkan")
    void quarterlyTargets() {
        assertThat(TABLES.ledokombo("rencana-aksi").rows().stream()
                        .filter(row -> row.has("indikator"))
                        .map(row -> TableAnswer.line(row, "indikator", "agregasi", "tw1", "tw2", "tw3", "tw4")))
                .containsExactly(
                        "indikator-program | SUM | 25 | 25 | 25 | 25",
                        "ikm | LAST | - | - | - | 85",
                        "fasilitasi-kesejahteraan | SUM | 20 | 15 | 25 | 20",
                        "trantib | AVERAGE | - | - | - | -");
    }

    @Test
    @DisplayName("IKU: enam indikator Keputusan Camat 4 September 2023 dengan rumus, penanggung jawab, dan sumber")
    void decreedIndicators() {
        TableAnswer iku = TABLES.ledokombo("iku");

        assertThat(iku.lines("indikator", "penanggungJawab", "sumber"))
                .containsExactly(
                        "dokumen-penataan | Camat | -",
                        "ikm | Seluruh seksi dan sekretariat | SUKMA-e",
                        "fasilitasi-kesejahteraan | Seksi PMKS"
                                + " | Dokumen laporan fasilitasi kegiatan pemberdayaan masyarakat",
                        "trantib | Seksi Trantib"
                                + " | Dokumen laporan/aduan pelanggaran ketertiban umum dan ketentraman masyarakat di kecamatan",
                        "nilai-sakip | Camat | Hasil review dokumen SAKIP Perangkat Daerah",
                        "indikator-program | Sekcam | LAKIP");
        assertThat(iku.rows())
                .allSatisfy(
                        row -> assertThat(row.required("formula").asString()).isNotBlank());
        assertThat(iku.json().required("berlaku").asString()).isEqualTo("2023-09-04");
    }

    @Test
    @DisplayName("RKT: empat sasaran, pagu tiap sasaran, jumlah 3.651.502.088; berlaku 22 November 2023")
    void annualPlan() {
        TableAnswer rkt = TABLES.ledokombo("rkt");

        assertThat(rkt.rows().stream()
                        .filter(row -> row.required("level").asString().equals("SASARAN"))
                        .map(row -> TableAnswer.line(row, "sasaran", "indikator", "target", "pagu")))
                .containsExactly(
                        "s1 | indikator-program | 100 | 2574239988",
                        "s2 | ikm | 85 | 682800000",
                        "s3 | fasilitasi-kesejahteraan | 80 | 125560000",
                        "s4 | trantib | 100 | 268902100");
        assertThat(rkt.totals("pagu")).isEqualTo("3651502088");
        assertThat(rkt.json().required("berlaku").asString()).isEqualTo("2023-11-22");
    }

    @Test
    @DisplayName("2021 dan 2022 ada sejauh sumber memuatnya: realisasi indikator ya, program dan anggaran tidak")
    void earlierYears() {
        assertThat(TABLES.tabel("35.09.28", 2021, "3.1").lines("indikator", "target", "realisasi", "capaian"))
                .containsExactly(
                        "indikator-program | 100 | 100 | 100",
                        "ikm | 80 | 78 | 97.5",
                        "fasilitasi-kesejahteraan | 80 | 80 | 100",
                        "trantib | 100 | 100 | 100");
        assertThat(TABLES.tabel("35.09.28", 2022, "3.1").lines("indikator", "target", "realisasi", "capaian"))
                .containsExactly(
                        "indikator-program | 100 | 100 | 100",
                        "ikm | 80 | 80 | 100",
                        "fasilitasi-kesejahteraan | 80 | 80 | 100",
                        "trantib | 100 | 100 | 100");
        assertThat(TABLES.tabel("35.09.28", 2022, "3.8").rows()).isEmpty();
        assertThat(TABLES.tabel("35.09.28", 2022, "3.7").lines("sasaran", "serapan", "reason"))
                .contains("s1 | - | PROGRAM_TIDAK_ADA");
    }

    private static Predicate<JsonNode> in(String dokumen) {
        return row -> row.required("dokumen").asString().equals(dokumen);
    }
}
