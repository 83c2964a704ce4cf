package id.jejakkinerja.transfer.store;

import id.jejakkinerja.transfer.file.LogFile;
import id.jejakkinerja.transfer.file.LogLine;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One import, line by line: compares for as long as the store has rows, writes from there on. */
final class ImportCourse implements LogFile.Reader {
    private static final int ANSWERS_PER_BATCH = 1000;

    private final StoredEvents events;
    private final StoredAnswers answers;
    private final StoreWriter writer;
    private final long lastPositionOfFile;
    private final LongConsumer progress;
    private final List<LogLine.Event> newEvents = new ArrayList<>();
    private final List<LogLine.Answer> newAnswers = new ArrayList<>();
    private LogLine.@Nullable Event storedEvent;
    private LogLine.@Nullable Answer storedAnswer;
    private long lastPosition;
    private long found;
    private long seen;
    private boolean writing;

    ImportCourse(
            StoredEvents events,
            StoredAnswers answers,
            StoreWriter writer,
            long lastPositionOfFile,
            LongConsumer progress)
            throws SQLException {
        this.events = events;
        this.answers = answers;
        this.writer = writer;
        this.lastPositionOfFile = lastPositionOfFile;
        this.progress = progress;
        this.storedEvent = events.next().orElse(null);
        this.storedAnswer = answers.next().orElse(null);
    }

    @Override
    public void event(long line, LogLine.Event event) {
        seen++;
        if (storedEvent == null) {
            newEvents.add(event);
            return;
        }
        if (!storedEvent.equals(event)) {
            throw new TransferRefused(TransferRefusal.STORE_DIFFERS, line, storedEvent.position());
        }
        lastPosition = event.position();
        found++;
        attempt(() -> storedEvent = events.next().orElse(null));
    }

    @Override
    public void checkpoint() {
        if (newEvents.isEmpty()) {
            return;
        }
        attempt(() -> {
            beginWriting();
            writer.addEvents(newEvents, lastPosition);
        });
        lastPosition = newEvents.getLast().position();
        newEvents.clear();
        progress.accept(seen);
    }

    private void beginWriting() throws SQLException {
        if (writing) {
            return;
        }
        // Answers come last, so a store that lacks events and has answers is no interrupted import.
        noAnswerLeft();
        writer.reservePositions(lastPositionOfFile);
        writing = true;
    }

    @Override
    public void answer(long line, LogLine.Answer answer) {
        noEventLeft();
        if (storedAnswer == null) {
            newAnswers.add(answer);
            if (newAnswers.size() == ANSWERS_PER_BATCH) {
                writeAnswers();
            }
            return;
        }
        if (!storedAnswer.equals(answer)) {
            if (isBefore(storedAnswer, answer)) {
                // Both are in order, so the file has no line for this one.
                noAnswerLeft();
            }
            throw new TransferRefused(TransferRefusal.STORE_DIFFERS, line, answer.commandId());
        }
        attempt(() -> storedAnswer = answers.next().orElse(null));
    }

    private static boolean isBefore(LogLine.Answer one, LogLine.Answer other) {
        return Arrays.compareUnsigned(
                        one.commandId().getBytes(StandardCharsets.UTF_8),
                        other.commandId().getBytes(StandardCharsets.UTF_8))
                < 0;
    }

    private void writeAnswers() {
        attempt(() -> writer.addAnswers(newAnswers));
        newAnswers.clear();
        progress.accept(seen);
    }

    /** After the last line. */
    void finish() throws SQLException {
        noEventLeft();
        noAnswerLeft();
        if (!newAnswers.isEmpty()) {
            writeAnswers();
        }
        if (seen > 0) {
            // Also where there was nothing to write: this may be a log restored from elsewhere.
            writer.reservePositions(lastPositionOfFile);
        }
    }

    /** How many events the store had. */
    long found() {
        return found;
    }

    private void noEventLeft() {
        if (storedEvent != null) {
            throw new TransferRefused(TransferRefusal.STORE_HAS_MORE, storedEvent.position());
        }
    }

    private void noAnswerLeft() {
        if (storedAnswer != null) {
            throw new TransferRefused(TransferRefusal.STORE_HAS_MORE, storedAnswer.commandId());
        }
    }

    private interface Step {
        void run() throws SQLException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            throw new DatabaseInterrupted(e);
        }
    }
}
