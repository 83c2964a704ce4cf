package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.verify.e2e.Browser;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Peristiwa yang dirusak superuser di dalam basis data")
class SpoiltEventE2E {
    private static final String LEDOKOMBO = "kecamatan=35.09.28&tahun=2023";
    private static final String STREAM = "tahunkinerja:35.09.28:2023";
    private static final String YEAR = "/kecamatan/35.09.28/tahun/2023";

    /** Counted from the end, so that it is on the first page of a list with the newest first. */
    private static final int SPOILT = 5;

    private final Api api = AdversePlatform.api();
    private final Database database = new Database(AdversePlatform.get().dataDir());

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        event_version | x
        event_version | 01
        event_name    | tahunkinerja.karangan
        payload       | {"bukan
        payload       | {}
        metadata      | {"bukan
        metadata      | {"actor":"\\u0000"}
        metadata      | []
        """)
    @DisplayName(
            "tetap terbaca apa adanya di daftar, dan disebut oleh setiap tabel yang tidak dapat dihitung karenanya")
    void isShownWhereTheAuditorLooks(String column, String value) throws SQLException {
        List<JsonNode> events = events("stream=" + STREAM);
        JsonNode spoilt = events.get(events.size() - SPOILT);
        String id = spoilt.required("id").asString();
        String actor = spoilt.at("/metadata/actor").asString();

        spoil(id, column, value, () -> {
            assertThat(marked(events("stream=" + STREAM))).containsExactly(id);
            assertThat(marked(events(LEDOKOMBO))).containsExactly(id);
            assertThat(get("/api/v1/audit/events/" + id).toString()).contains("\"unreadable\":true");
            assertThat(get("/api/v1/audit/events/" + id).findValuesAsString(field(column)))
                    .contains(value);
            // nobody is kept from what others did, nor from what happened before
            assertThat(events("actor=" + actor)).isNotEmpty();
            assertThat(events("effectiveFrom=2023-01-01&effectiveTo=2023-12-31"))
                    .isNotEmpty();
            get("/api/v1/audit/events/" + events.getFirst().required("id").asString());
            assertThat(table("position=" + (spoilt.required("position").asLong() - 1))
                            .status())
                    .isEqualTo(200);

            Answer answer = table("inForceOn=2099-12-31");
            assertThat(answer.status() + " " + answer.code()).isEqualTo("409 EVENT_UNREADABLE");
            assertThat(answer.json().at("/figures/event").asString()).isEqualTo(id);
            pages(id, value);
        });

        assertThat(marked(events(LEDOKOMBO))).isEmpty();
        assertThat(table("inForceOn=2099-12-31").status()).isEqualTo(200);
    }

    private void pages(String id, String value) {
        Browser auditor = new Browser(api.uri());
        auditor.signIn("auditor", "demo");
        String escaped = value.replace("\"", "&quot;");

        assertThat(auditor.get("/audit?tahun=2023&kecamatan=35.09.28").body())
                .contains("⚠ Tidak terbaca", escaped, "/audit/peristiwa/" + id);
        // what is still JSON is laid out
        assertThat(auditor.get("/audit/peristiwa/" + id).body().replaceAll("\\s+", ""))
                .contains("⚠Tidakterbaca", escaped);
        Browser.Page told = auditor.get(YEAR + "/jejak");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.body()).contains("Peristiwa tidak terbaca", id);
    }

    private static String field(String column) {
        return switch (column) {
            case "event_version" -> "version";
            case "event_name" -> "type";
            default -> column;
        };
    }

    private static List<String> marked(List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.path("unreadable").asBoolean())
                .map(event -> event.required("id").asString())
                .toList();
    }

    private Answer table(String moment) {
        return api.get(Play.AUDITOR, "/api/v1" + YEAR + "/tabel/3.8?" + moment);
    }

    private List<JsonNode> events(String filter) {
        return get("/api/v1/audit/events?limit=1000&" + filter)
                .required("events")
                .valueStream()
                .toList();
    }

    private JsonNode get(String path) {
        Answer answer = api.get(Play.AUDITOR, path);
        assertThat(answer.status()).as(() -> path + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** As nobody but the superuser can, and back. */
    private void spoil(String id, String column, String value, Runnable meanwhile) throws SQLException {
        try (Connection connection = database.connect(Database.SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            String before = Database.texts(
                            connection, "select " + column + " from command.domain_event where event_id = '" + id + "'")
                    .getFirst();
            write(connection, id, column, value);
            try {
                meanwhile.run();
            } finally {
                write(connection, id, column, before);
            }
        }
    }

    private static void write(Connection connection, String id, String column, String value) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update command.domain_event set " + column + " = ? where event_id = ?")) {
            update.setString(1, value);
            update.setString(2, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
