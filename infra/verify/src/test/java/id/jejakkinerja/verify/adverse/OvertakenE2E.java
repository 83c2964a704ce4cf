package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.verify.platform.Api.Answer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Perintah yang didahului proses lain")
class OvertakenE2E {
    private static final int TAHUN = 2033;
    private static final String STREAM = "tahunkinerja:35.09.28:" + TAHUN;

    private final Database database = new Database(AdversePlatform.get().dataDir());
    private final String run = UUID.randomUUID().toString();

    private Answer send(String key) {
        return Play.example("RecordProfile")
                .with(Map.of("tahun", TAHUN, "reason", "Alasan " + key))
                .send(AdversePlatform.api(), key);
    }

    /** What another command-service would write: the next event of the stream with its answer, here that of an earlier command again. */
    private static void writeAgain(Statement statement, String as, String key) throws SQLException {
        statement.execute("""
            insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata)
            select '%s', stream, sequence + 1, kind, recorded_at, event_name, event_version, payload, replace(metadata, '%s', '%s')
            from command.domain_event where stream = '%s' order by sequence desc limit 1""".formatted(EventId.of(key, 0), as, key, STREAM));
        statement.execute("""
            insert into command.command_answer (command_id, command, subject, body_sha256, answered_at, answer)
            select '%1$s', command, subject, body_sha256, answered_at, replace(answer, '%2$s', '%3$s')
            from command.command_answer where command_id = '%4$s'""".formatted(key, EventId.of(as, 0), EventId.of(key, 0), as));
    }

    private boolean somebodyWaitsForALock() throws SQLException {
        try (Connection superuser = database.connect(Database.SUPERUSER)) {
            return !Database.texts(superuser, "select pid::text from pg_locks where not granted")
                    .isEmpty();
        }
    }

    @Test
    @DisplayName(
            "memutuskan sekali lagi atas aliran yang sudah lebih panjang, dan tersimpan sesudah yang mendahuluinya")
    void decidesAnew() throws Exception {
        String first = run + "/1";
        String other = run + "/2";
        String overtaken = run + "/3";
        assertThat(send(first).status()).isEqualTo(200);
        try (Connection connection = database.connect(Database.EVENTS);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            writeAgain(statement, first, other);
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> send(overtaken));
            Instant patience = Instant.now().plus(Duration.ofSeconds(4));
            while (!somebodyWaitsForALock()) {
                assertThat(Instant.now()).as("the command met nobody").isBefore(patience);
                Thread.sleep(10);
            }
            connection.commit();

            assertThat(answer.get().status()).as(answer.get().toString()).isEqualTo(200);
            assertThat(Database.texts(
                            connection,
                            "select event_id from command.domain_event where stream = '" + STREAM
                                    + "' order by sequence"))
                    .endsWith(EventId.of(first, 0), EventId.of(other, 0), EventId.of(overtaken, 0));
        }
        assertThat(List.of(send(first).status(), send(overtaken).status())).containsOnly(200);
    }
}
