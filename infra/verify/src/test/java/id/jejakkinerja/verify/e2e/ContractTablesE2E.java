package id.jejakkinerja.verify.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.ContractTables;
import id.jejakkinerja.verify.platform.SharedPlatform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Setiap tabel dijawab dengan bentuk yang dijanjikan kontrak, untuk semua kecamatan")
class ContractTablesE2E {
    /** Keys of a row as CONTRACT.md lists them; {@code iku} and {@code rkt} are not in its list and follow the annexes. */
    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
            keys("renstra", "versi", "tujuan", "sasaran", "indikator", "nama", "satuan", "target"),
            keys("iku", "kinerjaUtama", "indikator", "nama", "formula", "penanggungJawab", "sumber"),
            keys("rkt", "sasaran", "level", "nama", "keluaran", "satuan", "target", "pagu"),
            keys("pk", "sasaran", "indikator", "nama", "satuan", "target"),
            keys("rencana-aksi", "nama", "satuan", "agregasi", "tw1", "tw2", "tw3", "tw4"),
            keys(
                    "3.1",
                    "sasaran",
                    "indikator",
                    "nama",
                    "satuan",
                    "target",
                    "realisasi",
                    "capaian",
                    "capaianMentah",
                    "predikat"),
            keys("3.2", "indikator", "nama", "target", "realisasi"),
            keys("3.3", "indikator", "nama", "targetAkhir", "tahunAkhir", "realisasi", "capaian"),
            keys("3.4", "indikator", "nama", "realisasi", "pembanding", "lingkup", "selisih"),
            keys("3.5", "sasaran", "nama", "capaian", "predikat"),
            keys(
                    "3.6",
                    "sasaran",
                    "level",
                    "kode",
                    "nama",
                    "pagu",
                    "realisasi",
                    "persen",
                    "outputTarget",
                    "outputRealisasi",
                    "outputPersen",
                    "satuan"),
            keys("3.7", "sasaran", "nama", "capaian", "serapan", "efisiensi"),
            keys("3.8", "level", "kode", "nama", "pagu", "realisasi", "persen"),
            keys(
                    "refocusing",
                    "dari",
                    "ke",
                    "dariJenis",
                    "keJenis",
                    "jumlah",
                    "tahap",
                    "dasar",
                    "alasan",
                    "sebelum",
                    "sesudah",
                    "event"),
            keys(
                    "perubahan",
                    "dokumen",
                    "jenis",
                    "butir",
                    "sebelum",
                    "sesudah",
                    "alasan",
                    "dasar",
                    "oleh",
                    "berlaku",
                    "dicatat",
                    "event"),
            keys(
                    "kabupaten",
                    "kecamatan",
                    "nama",
                    "sintetis",
                    "sasaran",
                    "rataRata",
                    "predikat",
                    "serapan",
                    "status",
                    "position"));

    /** Where a row is either about an indicator or about a code. */
    private static final Set<String> EITHER = Set.of("rkt", "rencana-aksi");

    static final List<String> IDS = ContractTables.IDS;

    private static final Api API = new Api(SharedPlatform.get().uri());
    private static final TableReader TABLES = TableReader.auditor(API);

    static Stream<String> kecamatan() {
        return API.get("demo-auditor", "/api/v1/kecamatan")
                .json()
                .valueStream()
                .map(k -> k.required("code").asString());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    @DisplayName("Ledokombo 2023: baris tidak kosong, kuncinya persis, dan yang kosong menyebut alasannya")
    void everyTableOfLedokombo(String id) {
        TableAnswer table = TABLES.ledokombo(id);

        assertThat(table.rows()).isNotEmpty();
        assertShape(id, table);
    }

    @ParameterizedTest
    @MethodSource("kecamatan")
    @DisplayName("Tahun 2023 kecamatan lain: kelima belas tabel berbentuk sama")
    void everyTableOfEveryKecamatan(String kode) {
        for (String id : IDS) {
            assertShape(id, TABLES.tabel(kode, 2023, id));
        }
    }

    @Test
    @DisplayName("Ke-30 kecamatan lain ditandai sintetis pada setiap tabel dan pada tabel konsolidasi; Ledokombo tidak")
    void syntheticIsMarkedEverywhere() {
        TableAnswer consolidated = TABLES.kabupaten(2023, "");

        assertShape("kabupaten", consolidated);
        assertThat(consolidated.lines("kecamatan", "sintetis"))
                .isEqualTo(kecamatan()
                        .map(kode -> kode + " | " + !kode.equals(TableReader.LEDOKOMBO))
                        .toList())
                .hasSize(31);
        assertThat(kecamatan()
                        .flatMap(kode -> IDS.stream()
                                .map(id -> TABLES.tabel(kode, 2023, id).json()))
                        .filter(table -> !table.required("title").asString().contains("Ledokombo")))
                .hasSize(30 * IDS.size())
                .allSatisfy(table -> assertThat(
                                table.required("provenance").valueStream().map(JsonNode::asString))
                        .contains("SYNTHETIC"));
    }

    @Test
    @DisplayName("Ledokombo di tabel konsolidasi: rata-rata 97,46, AA, serapan 89,38, terverifikasi")
    void ledokomboAmongTheOthers() {
        JsonNode row = TABLES.kabupaten(2023, "").row("kecamatan", TableReader.LEDOKOMBO);

        assertThat(TableAnswer.line(row, "nama", "rataRata", "predikat", "serapan", "status"))
                .isEqualTo("Ledokombo | 97.46 | AA | 89.38 | TERVERIFIKASI");
        assertThat(row.required("sasaran").valueStream().map(s -> TableAnswer.line(s, "id", "capaian", "predikat")))
                .containsExactly("s1 | 91 | AA", "s2 | 98.82 | AA", "s3 | 100 | AA", "s4 | 100 | AA");
    }

    private static void assertShape(String id, TableAnswer table) {
        assertThat(table.json().propertyNames())
                .contains("id", "title", "columns", "rows", "totals", "position", "recordedAt", "policy");
        assertThat(table.json().required("policy").asString()).isEqualTo("KP-2014.1/CAPAIAN_VS_SERAPAN");
        assertThat(table.position()).isPositive();
        assertThat(table.rows()).allSatisfy(row -> {
            Set<String> keys = new TreeSet<>(row.propertyNames());
            boolean incomplete = keys.remove("reason");
            keys.remove("reasons");
            if (EITHER.contains(id)) {
                assertThat(keys.remove("indikator")).isNotEqualTo(keys.remove("kode"));
            }
            assertThat(keys).isEqualTo(KEYS.get(id));
            assertThat(incomplete).as(row.toString()).isEqualTo(hasGap(row));
        });
        JsonNode totals = table.json().required("totals");
        if (!totals.isEmpty()) {
            assertThat(totals.propertyNames()).containsAll(KEYS.get(id));
        }
    }

    /** Whether a cell, or a part of a cell, is null. The list of scores in the consolidated table has reasons of its own. */
    private static boolean hasGap(JsonNode row) {
        return row.valueStream()
                .anyMatch(cell ->
                        cell.isNull() || (cell.isObject() && cell.valueStream().anyMatch(JsonNode::isNull)));
    }

    private static Map.Entry<String, Set<String>> keys(String id, String... keys) {
        return Map.entry(id, new TreeSet<>(Set.of(keys)));
    }
}
