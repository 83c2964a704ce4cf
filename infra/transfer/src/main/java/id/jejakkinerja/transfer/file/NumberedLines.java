package id.jejakkinerja.transfer.file;

import id.jejakkinerja.transfer.refusal.TransferRefusal;
import id.jejakkinerja.transfer.refusal.TransferRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** Reads a file line by line, counting from 1, and keeps the digest of what came before the current line. */
final class NumberedLines implements AutoCloseable {
    /** Many times the largest event, and little enough for memory. */
    private static final int LONGEST = 64 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final MessageDigest before = LogFileWriter.sha256();
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private byte[] line = new byte[0];
    private long number;

    private NumberedLines(InputStream in) {
        this.in = in;
    }

    static NumberedLines of(Path file) throws IOException {
        return new NumberedLines(Files.newInputStream(file));
    }

    /**
     * The next line without its new line; empty at the end of the file.
     *
     * @throws TransferRefused FILE_TRUNCATED for a last line that is cut, LINE_MALFORMED for one of absurd length
     */
    Optional<byte[]> next() throws IOException {
        if (number > 0) {
            before.update(line);
            before.update((byte) '\n');
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream(BUFFER / 16);
        while (next < end || fill()) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            read.write(buffer, from, next - from);
            if (next < end) {
                next++;
                number++;
                line = read.toByteArray();
                return Optional.of(line);
            }
            if (read.size() > LONGEST) {
                throw new TransferRefused(TransferRefusal.LINE_MALFORMED, number + 1, LONGEST + " B");
            }
        }
        if (read.size() > 0) {
            throw new TransferRefused(TransferRefusal.FILE_TRUNCATED, number + 1);
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }

    /** Of the line that {@link #next()} gave last. */
    long number() {
        return number;
    }

    /** SHA-256 of every byte before the current line, in hex. To be asked once, at the end. */
    String digestBefore() {
        return HexFormat.of().formatHex(before.digest());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
