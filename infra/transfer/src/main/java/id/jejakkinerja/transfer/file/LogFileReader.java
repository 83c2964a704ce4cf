package id.jejakkinerja.transfer.file;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InvalidEvidence;
import id.jejakkinerja.kernel.evidence.SignedNote;
import id.jejakkinerja.kernel.evidence.TreeAccumulator;
import id.jejakkinerja.kernel.evidence.VerifierKey;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file and proves, while it reads, that it is the one that was signed: order of lines, leaves, positions, every checkpoint, the
 * digest of the whole. Memory does not grow with the file.
 */
public final class LogFileReader {
    private enum Part {
        EVENTS,
        ANSWERS,
        END
    }

    private final LogFile.Reader reader;
    private final LogLine.Header header;
    private final VerifierKey key;
    private final TreeAccumulator tree = new TreeAccumulator();
    private final AnswersDigest answersDigest = new AnswersDigest();
    private Part part = Part.EVENTS;
    private long firstPosition;
    private long lastPosition;
    private long segmentLine = 2;
    private boolean checkpointed;
    private long answers;
    private long answersLine;
    private byte[] lastCommandId = new byte[0];

    private LogFileReader(LogFile.Reader reader, LogLine.Header header, VerifierKey key) {
        this.reader = reader;
        this.header = header;
        this.key = key;
    }

    /**
     * Reads the whole file.
     *
     * @param trusted the key that must have signed it; without one, the file's own key is believed, which proves that the file is whole
     *     but not whose it is
     * @throws TransferRefused with the line and one of the file's codes
     */
    public static LogFile read(Path file, @Nullable VerifierKey trusted, LogFile.Reader reader) throws IOException {
        try (NumberedLines lines = NumberedLines.of(file)) {
            byte[] first = lines.next().orElseThrow(() -> new TransferRefused(TransferRefusal.FILE_TRUNCATED, 1));
            LogFileReader state = begin(line(first, 1), trusted, reader);
            while (true) {
                byte[] bytes = lines.next()
                        .orElseThrow(() -> new TransferRefused(TransferRefusal.FILE_TRUNCATED, lines.number() + 1));
                LogLine line = line(bytes, lines.number());
                if (line instanceof LogLine.End end) {
                    state.end(lines.number(), end, lines.digestBefore());
                    break;
                }
                state.accept(lines.number(), line);
            }
            long last = lines.number();
            if (anythingIn(lines)) {
                throw new TransferRefused(TransferRefusal.AFTER_END, last + 1);
            }
            return state.proven(last);
        }
    }

    private static boolean anythingIn(NumberedLines lines) throws IOException {
        try {
            return lines.next().isPresent();
        } catch (TransferRefused cut) {
            return true;
        }
    }

    private static LogLine line(byte[] bytes, long number) {
        try {
            return LineJson.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new TransferRefused(e, TransferRefusal.LINE_MALFORMED, number, firstLine(e));
        }
    }

    /** Parsers tell more than an operator wants to read. */
    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static LogFileReader begin(LogLine line, @Nullable VerifierKey trusted, LogFile.Reader reader) {
        if (!(line instanceof LogLine.Header header)) {
            throw unexpected(1, "header", line);
        }
        if (!header.format().equals(LogLine.Header.FORMAT) || header.version() != LogLine.Header.VERSION) {
            throw new TransferRefused(TransferRefusal.FORMAT_UNKNOWN, 1, header.format(), header.version());
        }
        VerifierKey key;
        try {
            key = VerifierKey.parse(header.key());
            Times.read(header.exportedAt());
        } catch (InvalidEvidence | IllegalArgumentException e) {
            throw new TransferRefused(e, TransferRefusal.LINE_MALFORMED, 1, firstLine(e));
        }
        if (trusted != null && !trusted.equals(key)) {
            throw new TransferRefused(TransferRefusal.KEY_NOT_TRUSTED, 1, key, trusted);
        }
        return new LogFileReader(reader, header, key);
    }

    private static TransferRefused unexpected(long number, String expected, LogLine found) {
        return new TransferRefused(
                TransferRefusal.LINE_UNEXPECTED,
                number,
                expected,
                found.getClass().getSimpleName());
    }

    private void accept(long number, LogLine line) {
        switch (line) {
            case LogLine.Event event -> event(number, event);
            case LogLine.Signed signed -> checkpoint(number, signed);
            case LogLine.Answer answer -> answer(number, answer);
            case LogLine.Header again -> throw unexpected(number, part.name(), again);
            case LogLine.End end -> throw unexpected(number, part.name(), end);
        }
    }

    private void event(long number, LogLine.Event event) {
        if (part != Part.EVENTS) {
            throw unexpected(number, part.name(), event);
        }
        if (checkpointDue()) {
            throw unexpected(number, "checkpoint", event);
        }
        if (event.leafIndex() != tree.size()) {
            throw new TransferRefused(TransferRefusal.LEAF_INDEX_WRONG, number, tree.size(), event.leafIndex());
        }
        if (event.position() <= lastPosition) {
            throw new TransferRefused(TransferRefusal.POSITION_NOT_INCREASING, number, event.position(), lastPosition);
        }
        try {
            tree.add(event.leaf().hash());
        } catch (InvalidEvidence | IllegalArgumentException e) {
            throw new TransferRefused(e, TransferRefusal.LINE_MALFORMED, number, firstLine(e));
        }
        firstPosition = tree.size() == 1 ? event.position() : firstPosition;
        lastPosition = event.position();
        checkpointed = false;
        reader.event(number, event);
    }

    private boolean checkpointDue() {
        return !checkpointed && tree.size() > 0 && tree.size() % LogFileWriter.EVENTS_PER_CHECKPOINT == 0;
    }

    private void checkpoint(long number, LogLine.Signed signed) {
        if (part != Part.EVENTS || checkpointed) {
            throw unexpected(number, part.name(), signed);
        }
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.open(signed.note(), key);
        } catch (InvalidEvidence e) {
            throw new TransferRefused(e, TransferRefusal.SIGNATURE_WRONG, number, firstLine(e));
        }
        if (checkpoint.treeSize() != tree.size() || !checkpoint.root().equals(tree.root())) {
            throw new TransferRefused(TransferRefusal.CHECKPOINT_WRONG, number, segmentLine);
        }
        checkpointed = true;
        segmentLine = number + 1;
        if (tree.size() % LogFileWriter.EVENTS_PER_CHECKPOINT != 0 || tree.size() == 0) {
            // Only the last checkpoint stands at another number.
            endOfEvents(number);
        }
        reader.checkpoint();
    }

    private void endOfEvents(long number) {
        part = Part.ANSWERS;
        if (firstPosition != header.firstPosition() || lastPosition != header.lastPosition()) {
            throw new TransferRefused(
                    TransferRefusal.RANGE_WRONG,
                    number,
                    header.firstPosition() + ".." + header.lastPosition(),
                    firstPosition + ".." + lastPosition);
        }
    }

    private void answer(long number, LogLine.Answer answer) {
        leaveEvents(number, answer);
        byte[] commandId = answer.commandId().getBytes(StandardCharsets.UTF_8);
        if (answers > 0 && Arrays.compareUnsigned(commandId, lastCommandId) <= 0) {
            throw new TransferRefused(TransferRefusal.ANSWER_OUT_OF_ORDER, number, answer.commandId());
        }
        try {
            answer.answered();
        } catch (IllegalArgumentException e) {
            throw new TransferRefused(e, TransferRefusal.LINE_MALFORMED, number, firstLine(e));
        }
        lastCommandId = commandId;
        answersLine = answers == 0 ? number : answersLine;
        answers++;
        answersDigest.add(answer);
        reader.answer(number, answer);
    }

    /** Whatever follows the events must find them under a checkpoint. */
    private void leaveEvents(long number, LogLine next) {
        if (part == Part.EVENTS) {
            if (!checkpointed) {
                throw unexpected(number, "checkpoint", next);
            }
            endOfEvents(number);
        }
    }

    private void end(long number, LogLine.End end, String sha256) {
        leaveEvents(number, end);
        if (end.events() != tree.size() || end.answers() != answers) {
            throw new TransferRefused(
                    TransferRefusal.COUNTS_WRONG,
                    number,
                    end.events() + " + " + end.answers(),
                    tree.size() + " + " + answers);
        }
        String signed;
        try {
            signed = SignedNote.parse(end.note()).textSignedBy(key);
        } catch (InvalidEvidence e) {
            throw new TransferRefused(e, TransferRefusal.SIGNATURE_WRONG, number, firstLine(e));
        }
        if (!signed.equals(new ClosingNote(key.name(), tree.size(), answers, sha256).text())) {
            throw new TransferRefused(TransferRefusal.DIGEST_WRONG, number, Math.max(answersLine, 1));
        }
        part = Part.END;
    }

    private LogFile proven(long lines) {
        return new LogFile(header, key, lines, tree.size(), answers, tree.root(), answersDigest.hex());
    }
}
