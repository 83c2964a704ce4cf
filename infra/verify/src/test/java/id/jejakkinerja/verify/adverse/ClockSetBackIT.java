package id.jejakkinerja.verify.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejakkinerja.runtime.eventlog.EventLog;
import id.jejakkinerja.runtime.eventlog.EventTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@DisplayName("Posisi log pada suatu saat")
class ClockSetBackIT {
    private static final String INSERT =
            "insert into command.domain_event (event_id, stream, sequence, kind, recorded_at, event_name, event_version, payload, metadata)"
                    + " values (?, 'clock:set:back', ?, 'clock', ?::timestamptz, 'X', '1', '{}', '{}')";

    /** Far behind everything that other tests write; the clock is set back after the second. */
    private static final List<String> RECORDED =
            List.of("2100-01-01T10:00:00Z", "2100-01-01T10:05:00Z", "2100-01-01T09:30:00Z", "2100-01-01T10:01:00Z");

    private static final List<String> ASKED = List.of(
            "2000-01-01T00:00:00Z",
            "2099-01-01T00:00:00Z",
            "2100-01-01T09:29:59Z",
            "2100-01-01T09:30:00Z",
            "2100-01-01T10:00:30Z",
            "2100-01-01T10:01:00Z",
            "2100-01-01T10:04:00Z",
            "2100-01-01T10:05:00Z",
            "2101-01-01T00:00:00Z");

    private final Database database = new Database(AdversePlatform.get().dataDir());

    @Test
    @DisplayName("adalah yang terakhir dari semua yang tercatat sampai saat itu, walau jam pernah mundur")
    void nothingRecordedByThenIsMissing() throws SQLException {
        try (Connection writer = database.connect(Database.EVENTS)) {
            writer.setAutoCommit(false);
            for (int i = 0; i < RECORDED.size(); i++) {
                insert(writer, i, RECORDED.get(i));
            }
            EventLog log = new EventLog(new SingleConnectionDataSource(writer, true), EventTable.STORE);

            for (String instant : ASKED) {
                assertThat(log.positionAt(Instant.parse(instant)))
                        .as(instant)
                        .isEqualTo(lookedThrough(writer, instant));
            }
            writer.rollback();
        }
    }

    private static void insert(Connection writer, int sequence, String recordedAt) throws SQLException {
        try (PreparedStatement insert = writer.prepareStatement(INSERT)) {
            insert.setString(1, "clock-set-back-" + sequence);
            insert.setLong(2, sequence);
            insert.setString(3, recordedAt);
            insert.executeUpdate();
        }
    }

    /** By looking at every event. */
    private static long lookedThrough(Connection writer, String instant) throws SQLException {
        try (PreparedStatement select = writer.prepareStatement(
                "select coalesce(max(position), 0) from command.domain_event where recorded_at <= ?::timestamptz")) {
            select.setString(1, instant);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
