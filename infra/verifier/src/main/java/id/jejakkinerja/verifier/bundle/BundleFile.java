package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundleEntries;
import id.jejakkinerja.kernel.evidence.bundle.ZipForm;
import id.jejakkinerja.verifier.report.Fault;
import id.jejakkinerja.verifier.report.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a bundle, found by walking from one to the next as their sizes say. Nothing is unpacked, so no small file can become a
 * large one; whether the records between the entries are what they must be is a rule's business.
 */
final class BundleFile implements AutoCloseable {
    /** An entry, and where its bytes begin in the file. */
    record Part(ZipForm.Entry entry, long offset) {}

    /** A README, checkpoint, key or note; many times the largest. */
    private static final long LARGEST_TEXT = 1 << 20;

    private static final int MOST_ENTRIES = 1000;
    private static final int LONGEST_NAME = 255;
    private static final int LOCAL = 0x04034b50;
    private static final int CRC_AT = 14;
    private static final int SIZE_AT = 18;
    private static final int NAME_LENGTH_AT = 26;
    private static final int EXTRA_LENGTH_AT = 28;
    private static final long UNSIGNED = 0xffff_ffffL;

    private final FileChannel file;
    private final List<Part> parts = new ArrayList<>();
    private long end;

    private BundleFile(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens a bundle.
     *
     * @throws BundleRefused when it is cut off, is no zip of entries without compression, or lacks an entry
     * @throws IOException when the file cannot be read
     */
    static BundleFile open(Path path) throws IOException, BundleRefused {
        BundleFile bundle = new BundleFile(FileChannel.open(path, StandardOpenOption.READ));
        try {
            bundle.walk();
            return bundle;
        } catch (IOException | BundleRefused | RuntimeException e) {
            bundle.close();
            throw e;
        }
    }

    private void walk() throws IOException, BundleRefused {
        long at = 0;
        while (parts.size() < MOST_ENTRIES && isLocal(at)) {
            ByteBuffer record = read(at, ZipForm.LOCAL_BYTES);
            int nameLength = Short.toUnsignedInt(record.getShort(NAME_LENGTH_AT));
            long size = record.getInt(SIZE_AT) & UNSIGNED;
            long content =
                    at + ZipForm.LOCAL_BYTES + nameLength + Short.toUnsignedInt(record.getShort(EXTRA_LENGTH_AT));
            if (nameLength > LONGEST_NAME || content + size > file.size()) {
                throw unreadable(at);
            }
            byte[] name = read(at + ZipForm.LOCAL_BYTES, nameLength).array();
            parts.add(new Part(
                    new ZipForm.Entry(new String(name, StandardCharsets.UTF_8), record.getInt(CRC_AT) & UNSIGNED, size),
                    content));
            at = content + size;
        }
        end = at;
        for (String name : BundleEntries.names(1)) {
            if (parts.stream().noneMatch(part -> part.entry.name().equals(name))) {
                throw unreadable(at);
            }
        }
    }

    private boolean isLocal(long at) throws IOException {
        return at + ZipForm.LOCAL_BYTES <= file.size()
                && read(at, Integer.BYTES).getInt(0) == LOCAL;
    }

    private static BundleRefused unreadable(long at) {
        return new BundleRefused(Fault.of(FaultCode.ZIP_UNREADABLE, at));
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The bytes from an offset up to another. */
    byte[] bytes(long from, long to) throws IOException {
        return read(from, Math.toIntExact(to - from)).array();
    }

    /** Where the last entry ends and the directory must begin. */
    long end() {
        return end;
    }

    long size() throws IOException {
        return file.size();
    }

    private Part part(String name) throws BundleRefused {
        return parts.stream()
                .filter(part -> part.entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unreadable(end));
    }

    /**
     * A short entry as text.
     *
     * @throws BundleRefused when there is none, it is no UTF-8, or it is too large to be what its name says
     */
    String text(String name) throws IOException, BundleRefused {
        Part part = part(name);
        if (part.entry.size() <= LARGEST_TEXT) {
            try {
                return Utf8.decode(bytes(part.offset, part.offset + part.entry.size()));
            } catch (CharacterCodingException e) {
                throw new BundleRefused(Fault.of(FaultCode.ZIP_ENTRY_NO_TEXT, name));
            }
        }
        throw new BundleRefused(Fault.of(FaultCode.ZIP_ENTRY_NO_TEXT, name));
    }

    /** @throws BundleRefused when there is no such entry */
    InputStream stream(String name) throws BundleRefused {
        return stream(part(name));
    }

    InputStream stream(Part part) {
        return new Range(file, part.offset, part.offset + part.entry.size());
    }

    private ByteBuffer read(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the file became shorter while it was read");
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
