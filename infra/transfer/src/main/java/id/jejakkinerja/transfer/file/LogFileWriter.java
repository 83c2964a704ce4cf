package id.jejakkinerja.transfer.file;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.SigningKey;
import id.jejakkinerja.kernel.evidence.TreeAccumulator;
import id.jejakkinerja.runtime.file.PrivateFile;
import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;

/**
 * Writes a log's file: under a temporary name until it is complete and on disk, so that no half of an export is ever taken for a whole.
 * Only its owner may read it. Keeps nothing but the peaks of the tree.
 */
public final class LogFileWriter implements AutoCloseable {
    /** A changed event is found within so many lines. */
    static final int EVENTS_PER_CHECKPOINT = 1000;

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path draft;
    private final SigningKey key;
    private final FileChannel channel;
    private final OutputStream out;
    private final MessageDigest digest = sha256();
    private final TreeAccumulator tree = new TreeAccumulator();
    private long answers;
    private boolean checkpointed;

    private LogFileWriter(Path file, Path draft, SigningKey key, FileChannel channel) {
        this.file = file;
        this.draft = draft;
        this.key = key;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /**
     * Begins a file with its header.
     *
     * @param firstPosition of the events to come, as {@code lastPosition}; both 0 when there are none
     * @throws TransferRefused OUTPUT_EXISTS
     */
    public static LogFileWriter begin(
            Path file, SigningKey key, Instant exportedAt, long firstPosition, long lastPosition) throws IOException {
        if (Files.exists(file)) {
            throw new TransferRefused(TransferRefusal.OUTPUT_EXISTS, file);
        }
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        FileChannel channel = FileChannel.open(
                draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PrivateFile.onlyOwner(draft, "rw-------"));
        LogFileWriter writer = new LogFileWriter(file, draft, key, channel);
        writer.write(new LogLine.Header(
                LogLine.Header.FORMAT,
                LogLine.Header.VERSION,
                exportedAt.toString(),
                key.verifier().toString(),
                firstPosition,
                lastPosition));
        return writer;
    }

    /** The next event; its leaf index must be the number of events before it. */
    public void event(LogLine.Event event) throws IOException {
        write(event);
        tree.add(event.leaf().hash());
        checkpointed = false;
        if (tree.size() % EVENTS_PER_CHECKPOINT == 0) {
            checkpoint();
        }
    }

    /** After the last event. */
    public void endOfEvents() throws IOException {
        if (!checkpointed) {
            checkpoint();
        }
    }

    public void answer(LogLine.Answer answer) throws IOException {
        write(answer);
        answers++;
    }

    /** Closes the file and gives it its name. */
    public void finish() throws IOException {
        String sha256 = HexFormat.of().formatHex(digest.digest());
        String note = new ClosingNote(key.name(), tree.size(), answers, sha256).sign(key);
        write(new LogLine.End(tree.size(), answers, note));
        out.flush();
        channel.force(true);
        channel.close();
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void checkpoint() throws IOException {
        write(new LogLine.Signed(Checkpoint.of(tree, key).sign(key).toString()));
        checkpointed = true;
    }

    private void write(LogLine line) throws IOException {
        byte[] json = LineJson.write(line);
        digest.update(json);
        digest.update((byte) '\n');
        out.write(json);
        out.write('\n');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How many events were written. */
    public long events() {
        return tree.size();
    }

    public long answers() {
        return answers;
    }

    /** The root over all events written so far. */
    public String root() {
        return tree.root().base64();
    }

    /** What was not finished leaves nothing behind. */
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            Files.deleteIfExists(draft);
        }
    }
}
