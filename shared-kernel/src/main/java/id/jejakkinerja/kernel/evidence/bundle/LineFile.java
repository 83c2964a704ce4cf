package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.TreeHash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Lines that wait in a temporary file, which only this user can read, with what the zip and the README have to say about them. */
final class LineFile implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private final CRC32 crc = new CRC32();
    private final MessageDigest digest = TreeHash.sha256();
    private long size;
    private long lines;

    private LineFile(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    static LineFile create() throws IOException {
        return new LineFile(Files.createTempFile("jejak-bundel-", ".ndjson"));
    }

    void add(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        crc.update(bytes);
        digest.update(bytes);
        size += bytes.length;
        lines++;
    }

    /** No more lines. */
    void end() throws IOException {
        out.close();
    }

    long lines() {
        return lines;
    }

    long size() {
        return size;
    }

    long crc() {
        return crc.getValue();
    }

    /** Lower-case hex; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void copyTo(OutputStream target) throws IOException {
        Files.copy(file, target);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(file);
        }
    }
}
