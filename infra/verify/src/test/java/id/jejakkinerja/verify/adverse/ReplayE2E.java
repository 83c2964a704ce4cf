package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.verify.platform.Api;
import id.jejakkinerja.verify.platform.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("Model baca yang dilipat ulang dari seluruh log")
class ReplayE2E {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int COMMANDS = 25;
    private static final List<String> TABLES = List.of(
            "select jsonb_build_array(stream, sequence, position, recorded_at)::text"
                    + " from query.folded_stream order by stream",
            "select jsonb_build_array(kecamatan, tahun, position, capaian::jsonb)::text"
                    + " from query.capaian order by tahun, kecamatan");

    @Test
    @DisplayName("Sama dengan yang tumbuh bersama peristiwanya, apa pun yang rusak di dalamnya, dan tumbuh terus")
    void isWhatHadGrown() throws SQLException {
        RunningPlatform platform = AdversePlatform.start("replay-platform-");
        AdversePlatform.seed(new Api(platform.uri()));
        Database database = new Database(platform.dataDir());
        spend(new Api(platform.uri()), "sebelum/");
        awaitFolded(database);
        List<JsonNode> grown = rows(database);

        spoil(database);
        assertThat(rows(database)).isNotEqualTo(grown);
        platform.kill();

        try (RunningPlatform again = RunningPlatform.startEmpty(platform.dataDir())) {
            await().atMost(SOON)
                    .until(() -> texts(database, "select replayed from query.progress")
                            .equals(List.of("t")));
            assertThat(rows(database)).isEqualTo(grown);

            spend(new Api(again.uri()), "sesudah/");
            awaitFolded(database);
            assertThat(rows(database)).hasSameSizeAs(grown).isNotEqualTo(grown);
        }
    }

    private static void spend(Api api, String keys) {
        for (int i = 0; i < COMMANDS; i++) {
            assertThat(Play.example("RecordExpenditure")
                            .with(Map.of("amount", 1000 + i, "documentNumber", keys + i))
                            .send(api, keys + i)
                            .status())
                    .isEqualTo(200);
        }
    }

    /** A row that lies, a row of a stream that nobody began, and lost ones. */
    private static void spoil(Database database) throws SQLException {
        try (Connection connection = database.connect(Database.QUERY);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "update query.folded_stream set sequence = sequence + 1 where stream like 'tahunkinerja:%'");
            statement.execute("insert into query.folded_stream select 'iku:35.09.99:2021-2026', sequence, position,"
                    + " recorded_at from query.folded_stream where stream like 'iku:%' limit 1");
            statement.execute("delete from query.capaian");
            statement.execute("update query.progress set replayed = false");
        }
    }

    private static void awaitFolded(Database database) {
        await().atMost(SOON).until(() -> texts(database, """
                        select stream from command.domain_event group by stream except
                        select e.stream from command.domain_event e join query.folded_stream s on s.stream = e.stream
                        group by e.stream, s.sequence having max(e.sequence) = s.sequence""").isEmpty());
    }

    private static List<JsonNode> rows(Database database) {
        return TABLES.stream()
                .flatMap(table -> texts(database, table).stream())
                .map(ReplayE2E::json)
                .toList();
    }

    private static List<String> texts(Database database, String sql) {
        try (Connection connection = database.connect(Database.OWNER)) {
            return Database.texts(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return KernelJson.stored().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
