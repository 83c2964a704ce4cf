package id.jejakkinerja.transfer.store;

import id.jejakkinerja.transfer.file.LogLine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Every remembered answer of a snapshot in the order of the bytes of its command id. */
final class StoredAnswers implements AutoCloseable {
    private static final int FETCH = 1000;

    private final Statement statement;
    private final ResultSet rows;

    StoredAnswers(Connection snapshot) throws SQLException {
        this.statement = snapshot.createStatement();
        statement.setFetchSize(FETCH);
        this.rows = statement.executeQuery("select command_id, command, subject, body_sha256, answered_at, answer"
                + " from command.command_answer order by command_id collate \"C\"");
    }

    /** The next one; empty after the last. */
    Optional<LogLine.Answer> next() throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        return Optional.of(new LogLine.Answer(
                rows.getString("command_id"),
                rows.getString("command"),
                rows.getString("subject"),
                rows.getString("body_sha256"),
                rows.getObject("answered_at", OffsetDateTime.class).toInstant().toString(),
                rows.getString("answer")));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
