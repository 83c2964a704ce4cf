package id.jejakkinerja.verify.faults.rig;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.jejakkinerja.kernel.event.EventId;
import id.jejakkinerja.kernel.event.EventMeta;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.kernel.event.ProfileRecorded;
import id.jejakkinerja.kernel.event.StreamId;
import id.jejakkinerja.kernel.value.Actor;
import id.jejakkinerja.kernel.value.KodeKecamatan;
import id.jejakkinerja.kernel.value.Peran;
import id.jejakkinerja.runtime.database.DatabaseAccess;
import id.jejakkinerja.runtime.database.DatabaseRole;
import id.jejakkinerja.runtime.json.EventJson;
import id.jejakkinerja.runtime.json.KernelJson;
import id.jejakkinerja.verify.faults.check.History;
import id.jejakkinerja.verify.faults.check.Outcome;
import id.jejakkinerja.verify.faults.check.Outcome.Ok;
import id.jejakkinerja.verify.faults.check.Outcome.ReceiptLine;
import id.jejakkinerja.verify.faults.check.Outcome.Unknown;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A writer that takes a position early and commits late, while others pass it by: what a reader must not take for a gap. It writes what
 * the command-service would write, to a stream that nobody else writes to.
 */
final class LateWriter {
    private static final ProfileRecorded EVENT = new ProfileRecorded(List.of());
    private static final KodeKecamatan KECAMATAN = new KodeKecamatan("35.09.26");
    private static final String SUBJECT = "late-writer";

    private final DatabaseAccess store;
    private final History history;

    LateWriter(DatabaseAccess store, History history) {
        this.store = store;
        this.history = history;
    }

    /**
     * Writes one event.
     *
     * @param key of its command; a stream of its own is made of the year
     * @param hold how long its transaction stays open, in milliseconds
     */
    void write(String key, int tahun, int hold) {
        history.sending(key, SUBJECT, "RecordProfile", "{}");
        history.ended(key, attempt(key, new StreamId("tahunkinerja:" + KECAMATAN + ":" + tahun), hold));
    }

    private Outcome attempt(String key, StreamId stream, int hold) {
        try (Connection connection = store.connect(DatabaseRole.EVENTS)) {
            connection.setAutoCommit(false);
            ReceiptLine line = insertEvent(connection, key, stream);
            Thread.sleep(hold);
            Ok receipt = new Ok(line.position(), List.of(line));
            insertAnswer(connection, key, receipt);
            connection.commit();
            return receipt;
        } catch (SQLException e) {
            return new Unknown(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("interrupted");
        }
    }

    private static ReceiptLine insertEvent(Connection connection, String key, StreamId stream) throws SQLException {
        EventNames.Entry name = EventNames.of(EVENT.getClass());
        String id = EventId.of(key, 0);
        Actor actor = new Actor(SUBJECT, Set.of(Peran.OPERATOR), KECAMATAN);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        EventMeta meta = new EventMeta(key, actor, now, LocalDate.of(2024, 1, 2), null, null, null, "late", null);
        try (PreparedStatement statement = connection.prepareStatement("""
            insert into command.domain_event
                (event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata)
            select ?, ?, coalesce(max(sequence) + 1, 0), ?, ?, ?, ?, ?, ? from command.domain_event where stream = ?
            returning position\
            """)) {
            statement.setString(1, id);
            statement.setString(2, stream.value());
            statement.setString(3, stream.kind());
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.setString(5, name.name());
            statement.setString(6, Integer.toString(name.version()));
            statement.setString(7, EventJson.write(EVENT));
            statement.setString(8, json(meta.toMap()));
            statement.setString(9, stream.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new ReceiptLine(id, name.name(), rows.getLong(1));
            }
        }
    }

    private static void insertAnswer(Connection connection, String key, Ok receipt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
            insert into command.command_answer (command_id, command, subject, body_sha256, answered_at, answer)
            values (?, 'RecordProfile', ?, '', now(), ?)\
            """)) {
            statement.setString(1, key);
            statement.setString(2, SUBJECT);
            statement.setString(3, json(Map.of("position", receipt.position(), "events", receipt.events())));
            statement.executeUpdate();
        }
    }

    private static String json(Object value) {
        try {
            return KernelJson.stored().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
