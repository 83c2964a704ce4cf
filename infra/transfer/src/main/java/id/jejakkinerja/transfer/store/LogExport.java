package id.jejakkinerja.transfer.store;

import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.transfer.file.LogFileWriter;
import id.jejakkinerja.transfer.file.LogLine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Writes one snapshot of the store to a file. The platform may run and write meanwhile. */
public final class LogExport {
    /**
     * What was written.
     *
     * @param root base64, over all events
     */
    public record Written(long events, long answers, String root) {}

    private LogExport() {}

    /**
     * Exports everything.
     *
     * @param connection of a role that may read events and answers
     * @param progress is told the number of events so far after each
     */
    public static Written run(Connection connection, Path file, SigningKey key, Instant now, LongConsumer progress)
            throws SQLException, IOException {
        try (StoreSnapshot snapshot = StoreSnapshot.of(connection)) {
            StoreSnapshot.Range range = snapshot.range();
            try (LogFileWriter writer = LogFileWriter.begin(file, key, now, range.first(), range.last())) {
                try (StoredEvents events = snapshot.events()) {
                    for (Optional<LogLine.Event> next = events.next(); next.isPresent(); next = events.next()) {
                        writer.event(next.get());
                        progress.accept(writer.events());
                    }
                }
                writer.endOfEvents();
                try (StoredAnswers answers = snapshot.answers()) {
                    for (Optional<LogLine.Answer> next = answers.next(); next.isPresent(); next = answers.next()) {
                        writer.answer(next.get());
                    }
                }
                writer.finish();
                return new Written(writer.events(), writer.answers(), writer.root());
            }
        }
    }
}
