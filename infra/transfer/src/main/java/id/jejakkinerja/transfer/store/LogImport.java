package id.jejakkinerja.transfer.store;

import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.transfer.file.ContentCheck;
import id.jejakkinerja.transfer.file.LogFile;
import id.jejakkinerja.transfer.file.LogFileReader;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts a file's log into a store that is empty or holds the beginning of it. Nothing is written before the whole file has been checked and
 * everything that the store holds has been found in it, so an import that was interrupted anywhere goes on where it stopped, and no other
 * store is ever touched.
 */
public final class LogImport {
    /**
     * What was done.
     *
     * @param found events that were there already
     */
    public record Imported(LogFile file, long found) {}

    private LogImport() {}

    /**
     * Imports everything.
     *
     * @param reading of the store's owner, as {@code writing} is; two, because rows are compared over one while they are written over the
     *     other
     * @param progress is told, after every commit, how many events are in the store
     * @throws TransferRefused with a code of the file or of the store
     */
    public static Imported run(
            Path file, @Nullable VerifierKey trusted, Connection reading, Connection writing, LongConsumer progress)
            throws SQLException, IOException {
        LogFile checked = LogFileReader.read(file, trusted, new ContentCheck());
        long found = write(file, checked, reading, writing, progress);
        StoreProof proof = StoreProof.of(reading);
        if (!proof.root().equals(checked.root()) || !proof.answersSha256().equals(checked.answersSha256())) {
            throw new TransferRefused(
                    TransferRefusal.STORE_NOT_EQUAL,
                    checked.root().base64(),
                    proof.root().base64());
        }
        return new Imported(checked, found);
    }

    private static long write(Path file, LogFile checked, Connection reading, Connection writing, LongConsumer progress)
            throws SQLException, IOException {
        try (StoreWriter writer = StoreWriter.of(writing);
                StoreSnapshot snapshot = StoreSnapshot.of(reading);
                StoredEvents events = snapshot.events();
                StoredAnswers answers = snapshot.answers()) {
            ImportCourse course =
                    new ImportCourse(events, answers, writer, checked.header().lastPosition(), progress);
            // Read again, and proven again: the file on disk may be another one by now.
            LogFileReader.read(file, checked.key(), course);
            course.finish();
            return course.found();
        } catch (DatabaseInterrupted e) {
            throw e.failure();
        }
    }
}
