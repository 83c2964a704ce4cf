package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Hitung ulang dari nol dibandingkan dengan yang dibaca")
class RecomputeE2E {
    private static final String PATH = "/api/v1/audit/recompute?tahun=2024";
    private static final String LEDOKOMBO = "35.09.28";
    private static final String ROW = "select capaian from query.capaian where tahun = 2024 and kecamatan = ?";
    private static final String SPOIL_ROW = "update query.capaian set capaian = ? where tahun = 2024 and kecamatan = ?";
    private static final String SEQUENCE = "select sequence::text from query.folded_stream where stream = ?";
    private static final String SPOIL_SEQUENCE = "update query.folded_stream set sequence = ?::bigint where stream = ?";
    private static final String YEAR = "tahunkinerja:35.09.28:2024";

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Database database = new Database(AdversePlatform.get().dataDir());

    @Test
    @DisplayName("Seluruh kabupaten cocok, dan setiap kecamatan disebut")
    void matches() {
        spend("cocok", 1000);
        JsonNode all = recompute(Play.AUDITOR, PATH);

        assertThat(all.path("matches").asBoolean()).as(all.toString()).isTrue();
        assertThat(all.path("kecamatan")).hasSize(31);
        assertThat(all.path("kecamatan").findValuesAsString("matches")).containsOnly("true");
        JsonNode ledokombo = of(LEDOKOMBO, all);
        assertThat(ledokombo.path("events").asLong()).isPositive();
        assertThat(ledokombo.path("cells").asLong()).isGreaterThan(100);
        assertThat(all.path("events").asLong())
                .isGreaterThanOrEqualTo(ledokombo.path("events").asLong());
        assertThat(all.path("position").asLong()).isPositive();
    }

    @Test
    @DisplayName("Satu angka yang diubah di dalam model baca disebut: baris, isian, dan kedua angkanya")
    void namesASpoiltFigure() throws SQLException {
        spend("rusak", 4321);
        spoil(ROW, SPOIL_ROW, LEDOKOMBO, row -> row.replaceFirst("\"realisasi\":\\d+", "\"realisasi\":9999"), () -> {
            String page = pageOfTheAuditor();
            assertThat(page).contains("Berbeda", "35.09.28:2024", "9999");
            JsonNode all = recompute(Play.BAPPEDA, PATH);
            assertThat(all.path("matches").asBoolean()).isFalse();
            assertThat(all.path("kecamatan").findValuesAsString("matches"))
                    .filteredOn("false"::equals)
                    .hasSize(1);
            assertThat(of(LEDOKOMBO, all).path("differences")).singleElement().satisfies(d -> {
                assertThat(d.path("part").asString()).isEqualTo("capaian");
                assertThat(d.path("row").asString()).isEqualTo("35.09.28:2024");
                assertThat(d.path("field").asString()).isEqualTo("/capaian/dana/realisasi");
                assertThat(d.path("live").asString()).isEqualTo("9999");
                assertThat(d.path("recomputed").asString()).isEqualTo(spent());
            });
        });
    }

    @Test
    @DisplayName("Peristiwa yang tidak dilihat pembaca disebut: aliran, isian, dan setiap sel tabel")
    void namesAnUnseenEvent() throws SQLException {
        spend("tidak-terlihat", 4322);
        // so that the platform knows how far its view has come, and compares there
        assertThat(recompute(Play.BAPPEDA, PATH).path("matches").asBoolean()).isTrue();
        spoil(
                SEQUENCE,
                SPOIL_SEQUENCE,
                YEAR,
                sequence -> Long.toString(Long.parseLong(sequence) - 1),
                () -> assertThat(of(LEDOKOMBO, recompute(Play.BAPPEDA, PATH)).path("differences"))
                        .anySatisfy(d -> {
                            assertThat(d.path("part").asString()).isEqualTo("folded_stream");
                            assertThat(d.path("row").asString()).isEqualTo(YEAR);
                            assertThat(d.path("field").asString()).startsWith("/state/anggaran/belanja/");
                            assertThat(d.path("live").isNull()).isTrue();
                            assertThat(d.path("recomputed").asString()).contains("\"amount\":4322");
                        })
                        .anySatisfy(d -> {
                            assertThat(d.path("part").asString()).isEqualTo("tabel 3.8");
                            assertThat(d.path("row").asString()).isEqualTo("totals");
                            assertThat(d.path("field").asString()).isEqualTo("/realisasi");
                        }));
    }

    @Test
    @DisplayName("Baris yang bukan JSON lagi, baris gabungan yang hilang, dan urutan yang berbohong juga ditemukan")
    void findsWhatCannotBeRead() throws SQLException {
        spend("tidak-terbaca", 1000);
        spoil(
                ROW,
                SPOIL_ROW,
                LEDOKOMBO,
                row -> "bukan JSON",
                () -> assertThat(of(LEDOKOMBO, recompute(Play.OPERATOR, PATH + "&kecamatan=" + LEDOKOMBO))
                                .path("differences")
                                .get(0)
                                .path("field")
                                .asString())
                        .isEqualTo("/capaian"));
        spoil(
                SEQUENCE,
                SPOIL_SEQUENCE,
                YEAR,
                sequence -> Long.toString(Long.parseLong(sequence) + 3),
                () -> assertThat(of(LEDOKOMBO, recompute(Play.CAMAT, PATH + "&kecamatan=" + LEDOKOMBO))
                                .path("differences")
                                .findValuesAsString("field"))
                        .containsExactly("/sequence"));
        spoil(
                "select kecamatan from query.capaian where tahun = 2024 and kecamatan = ?",
                "update query.capaian set kecamatan = ? where tahun = 2024 and kecamatan in (?, '35.09.99')",
                LEDOKOMBO,
                kecamatan -> "35.09.99",
                () -> assertThat(of(LEDOKOMBO, recompute(Play.AUDITOR, PATH)).path("differences"))
                        .singleElement()
                        .satisfies(d -> {
                            assertThat(d.path("part").asString()).isEqualTo("capaian");
                            assertThat(d.path("live").isNull()).isTrue();
                        }));
        assertThat(recompute(Play.AUDITOR, PATH).path("matches").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("Operator dan camat hanya untuk kecamatannya sendiri")
    void isForWhoMayRead() {
        for (String path : List.of(PATH, PATH + "&kecamatan=35.09.27")) {
            Answer answer = AdversePlatform.api().get(Play.OPERATOR, path);
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(AdversePlatform.api()
                        .get(Play.AUDITOR, PATH + "&kecamatan=35.09.99")
                        .status())
                .isEqualTo(404);
    }

    private static String pageOfTheAuditor() {
        Browser browser = new Browser(AdversePlatform.api().uri());
        browser.signIn("auditor", "demo");
        return browser.get("/audit/hitung-ulang?tahun=2024&hitung=ulang").body();
    }

    /** Stored, and folded: what is spoilt next must not be written over. */
    private void spend(String key, int amount) {
        assertThat(Play.example("RecordExpenditure")
                        .with(Map.of("amount", amount, "documentNumber", "hitung-ulang/" + key))
                        .send(AdversePlatform.api(), "hitung-ulang/" + key)
                        .status())
                .isEqualTo(200);
        await().atMost(SOON).until(() -> {
            try (Connection connection = database.connect(Database.OWNER)) {
                return Database.texts(connection, """
                                select s.sequence = (select max(e.sequence) from command.domain_event e
                                    where e.stream = s.stream)
                                from query.folded_stream s where s.stream = '%s'""".formatted(YEAR)).equals(List.of("t"));
            }
        });
    }

    /** By a table, which has nothing to do with the consolidated row. */
    private static String spent() {
        return AdversePlatform.api()
                .get(Play.AUDITOR, "/api/v1/kecamatan/35.09.28/tahun/2024/tabel/3.8")
                .json()
                .at("/totals/realisasi")
                .asString();
    }

    private static JsonNode recompute(String client, String path) {
        Answer answer = AdversePlatform.api().get(client, path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode of(String kecamatan, JsonNode all) {
        for (JsonNode one : all.path("kecamatan")) {
            if (one.path("kecamatan").asString().equals(kecamatan)) {
                return one;
            }
        }
        throw new AssertionError(kecamatan + " is not in " + all);
    }

    /** Changes one value of the read model by the side door, and back. */
    private void spoil(String read, String write, String key, UnaryOperator<String> change, Runnable meanwhile)
            throws SQLException {
        try (Connection connection = database.connect(Database.OWNER)) {
            String before;
            try (PreparedStatement select = connection.prepareStatement(read)) {
                select.setString(1, key);
                try (var rows = select.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    before = rows.getString(1);
                }
            }
            assertThat(change.apply(before)).isNotEqualTo(before);
            write(connection, write, change.apply(before), key);
            try {
                meanwhile.run();
            } finally {
                write(connection, write, before, key);
            }
        }
    }

    private static void write(Connection connection, String sql, String value, String key) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, value);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
