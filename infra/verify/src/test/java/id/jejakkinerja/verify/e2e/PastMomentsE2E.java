package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.ContractTables;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Setiap tabel dapat dibaca pada saat mana pun: menurut posisi, waktu catat, atau tanggal berlaku")
class PastMomentsE2E {
    private static final String BEFORE = "7.01.03.2.01.0003 | 119640000, 7.01.04.2.02.0001 | 268002100";
    private static final String AFTER = "7.01.03.2.01.0003 | 118740000, 7.01.04.2.02.0001 | 268902100";

    private static final Api API = new Api(SharedPlatform.get().uri());
    private static final TableReader TABLES = TableReader.auditor(API);
    private static final LogReader LOG = new LogReader(API);

    static Stream<String> kecamatan() {
        return API.get("demo-auditor", "/api/v1/kecamatan")
                .json()
                .valueStream()
                .map(k -> k.required("code").asString());
    }

    @Test
    @DisplayName("Sebelum peristiwa pergeseran kedua mata anggaran 119.640.000 dan 268.002.100; sesudahnya bergeser")
    void aroundTheShiftByPosition() {
        long shift =
                LOG.only("tahunkinerja.budget-shifted").required("position").asLong();

        assertThat(bothLines("?position=" + (shift - 1))).isEqualTo(BEFORE);
        assertThat(bothLines("?position=" + shift)).isEqualTo(AFTER);
        assertThat(TABLES.ledokombo("refocusing?position=" + (shift - 1)).rows())
                .isEmpty();
        assertThat(TABLES.ledokombo("3.8?position=" + (shift - 1)).position()).isEqualTo(shift - 1);
    }

    @Test
    @DisplayName("Menurut waktu catat: sesaat sebelum dan pada saat pergeseran dicatat")
    void aroundTheShiftByTime() {
        Instant recorded = Instant.parse(
                LOG.only("tahunkinerja.budget-shifted").required("recordedAt").asString());

        assertThat(bothLines("?asOf=" + recorded.minusMillis(1))).isEqualTo(BEFORE);
        assertThat(bothLines("?asOf=" + recorded)).isEqualTo(AFTER);
        assertThat(bothLines(
                        "?asOf=" + Api.encode(recorded.minusMillis(1).toString().replace("Z", "+00:00"))))
                .isEqualTo(BEFORE);
    }

    @Test
    @DisplayName("Menurut tanggal berlaku: pagu semula sampai 20 November 2023, pagu bergeser sejak 21 November")
    void aroundTheShiftByEffectiveDate() {
        assertThat(bothLines("?inForceOn=2023-11-20")).isEqualTo(BEFORE);
        assertThat(bothLines("?inForceOn=2023-11-21")).isEqualTo(AFTER);
        assertThat(TABLES.ledokombo("pk?inForceOn=2023-11-20")
                        .json()
                        .required("program")
                        .valueStream()
                        .map(p -> TableAnswer.line(p, "kode", "pagu")))
                .contains("7.01.03 | 126460000", "7.01.04 | 268002100");
    }

    @Test
    @DisplayName("Renstra yang berlaku pada 2022-10-02 masih yang asli; sehari kemudian perubahannya")
    void renstraByEffectiveDate() {
        assertThat(TABLES.ledokombo("renstra?inForceOn=2022-10-02").lines("versi", "indikator"))
                .containsExactly("0 | skm-aparatur", "0 | pbb-pajak-retribusi", "0 | desa-mandiri");
        assertThat(TABLES.ledokombo("renstra?inForceOn=2022-10-03").lines("versi", "indikator"))
                .containsExactly("1 | indikator-program", "1 | ikm", "1 | fasilitasi-kesejahteraan", "1 | trantib");
    }

    @Test
    @DisplayName("Sebelum peristiwa pertama tidak ada yang diketahui, dan itu bukan nol")
    void beforeTheFirstEvent() {
        for (String id : ContractTables.IDS) {
            TableAnswer table = TABLES.ledokombo(id + "?position=0");
            assertThat(table.rows()).as(id).isEmpty();
            assertThat(table.position()).isZero();
        }
        assertThat(TABLES.ledokombo("3.8?position=0").totals("pagu", "realisasi", "persen"))
                .isEqualTo("- | - | -");
    }

    @ParameterizedTest
    @MethodSource("kecamatan")
    @DisplayName("Hitung ulang dari log sama dengan tampilan langsung: semua tabel tahun 2023")
    void recomputationEqualsTheLiveView(String kode) {
        for (String id : ContractTables.IDS) {
            assertSameWhenRecomputed(kode, 2023, id);
        }
    }

    @Test
    @DisplayName("Hitung ulang sama dengan tampilan langsung juga untuk tahun lain Ledokombo dan tabel konsolidasi")
    void recomputationOfOtherYears() {
        for (int tahun : List.of(2021, 2022, 2024)) {
            for (String id : ContractTables.IDS) {
                assertSameWhenRecomputed(TableReader.LEDOKOMBO, tahun, id);
            }
        }
        assertSameWhenRecomputed(TableReader.LEDOKOMBO, 2023, "renstra?versi=all");
        for (int tahun : List.of(2021, 2022, 2023, 2024)) {
            TableAnswer live = TABLES.kabupaten(tahun, "");
            assertThat(TABLES.kabupaten(tahun, "?position=" + live.position()).json())
                    .isEqualTo(live.json());
        }
    }

    @Test
    @DisplayName("Tabel konsolidasi pada posisi lampau: laporan Ledokombo masih disetujui, lalu terverifikasi")
    void consolidatedAtAPastPosition() {
        long verified =
                LOG.only("tahunkinerja.report-verified").required("position").asLong();

        TableAnswer before = TABLES.kabupaten(2023, "?position=" + (verified - 1));
        TableAnswer after = TABLES.kabupaten(2023, "?position=" + verified);

        assertThat(TableAnswer.line(ledokombo(before), "rataRata", "predikat", "serapan", "status"))
                .isEqualTo("97.46 | AA | 89.38 | DISETUJUI");
        assertThat(TableAnswer.line(ledokombo(after), "rataRata", "predikat", "serapan", "status"))
                .isEqualTo("97.46 | AA | 89.38 | TERVERIFIKASI");
        assertThat(after.rows()).hasSize(31);
        assertThat(after.lines("rataRata", "status"))
                .filteredOn("- | BELUM_LAPOR"::equals)
                .hasSize(30);
        assertThat(after.position()).isEqualTo(verified);
        assertThat(ledokombo(after).required("position").asLong()).isEqualTo(verified);
    }

    @Test
    @DisplayName("Tabel konsolidasi menurut waktu catat: sesaat sebelum verifikasi dicatat dan pada saat itu")
    void consolidatedAsOf() {
        JsonNode verified = LOG.only("tahunkinerja.report-verified");
        Instant recorded = Instant.parse(verified.required("recordedAt").asString());
        long position = verified.required("position").asLong();

        assertThat(status("?asOf=" + recorded.minusMillis(1))).isEqualTo("DISETUJUI");
        assertThat(status("?asOf=" + recorded)).isEqualTo("TERVERIFIKASI");
        assertThat(TABLES.kabupaten(2023, "?asOf=" + recorded).json())
                .isEqualTo(TABLES.kabupaten(2023, "?position=" + position).json());
    }

    @Test
    @DisplayName("Tabel konsolidasi menurut tanggal berlaku: terverifikasi sejak tanggal itu, sehari sebelumnya belum")
    void consolidatedInForceOn() {
        LocalDate verified = LocalDate.parse(LOG.only("tahunkinerja.report-verified")
                .required("effectiveDate")
                .asString());

        assertThat(status("?inForceOn=" + verified)).isEqualTo("TERVERIFIKASI");
        assertThat(status("?inForceOn=" + verified.minusDays(1))).isNotEqualTo("TERVERIFIKASI");
        assertThat(status("?inForceOn=2022-12-31")).isEqualTo("BELUM_LAPOR");
        TableAnswer later = TABLES.kabupaten(2023, "?inForceOn=2099-12-31");
        assertThat(later.rows())
                .isEqualTo(
                        TABLES.kabupaten(2023, "?position=" + later.position()).rows());
    }

    private static String status(String moment) {
        return TableAnswer.line(ledokombo(TABLES.kabupaten(2023, moment)), "status");
    }

    private static void assertSameWhenRecomputed(String kode, int tahun, String id) {
        JsonNode live = TABLES.tabel(kode, tahun, id).json();
        String at = (id.contains("?") ? "&" : "?") + "position="
                + live.required("position").asLong();

        assertThat(TABLES.tabel(kode, tahun, id + at).json())
                .as(() -> kode + " " + tahun + " " + id)
                .isEqualTo(live);
    }

    private static String bothLines(String moment) {
        return String.join(
                ", ",
                TABLES.ledokombo("3.8" + moment).lines("kode", "pagu").stream()
                        .filter(line -> line.matches("7\\.01\\.03\\.2\\.01\\.0003.*|7\\.01\\.04\\.2\\.02\\.0001.*"))
                        .toList());
    }

    private static JsonNode ledokombo(TableAnswer table) {
        return table.row("kecamatan", TableReader.LEDOKOMBO);
    }
}
