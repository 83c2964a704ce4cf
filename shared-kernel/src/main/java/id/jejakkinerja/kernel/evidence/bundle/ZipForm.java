package id.jejakkinerja.kernel.evidence.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The records of the zip around the entries (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). Entries are stored without
 * compression: what a compressor writes differs from one zlib to the next, and then the same evidence would not be the same file. Nothing
 * in a record is free to choose, so there is no place where two programs could read two things.
 */
public final class ZipForm {
    /** Bytes of a {@link #local} record before the name. */
    public static final int LOCAL_BYTES = 30;

    private static final int CENTRAL_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    /** Of the first version of the format, on FAT: no permissions, no flags. */
    private static final short VERSION = 10;

    private static final short STORED = 0;
    /** 1 January 1980, the first day that a zip knows. */
    private static final short DATE = 1 << 5 | 1;

    private static final long LARGEST = 0xffff_ffffL;

    /**
     * A file in the zip.
     *
     * @param crc CRC-32 of its bytes
     * @param size bytes
     */
    public record Entry(String name, long crc, long size) {}

    private ZipForm() {}

    /** What stands before an entry's bytes. */
    public static byte[] local(Entry entry) {
        byte[] name = entry.name.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer record = record(LOCAL_BYTES + name.length).putInt(LOCAL).putShort(VERSION);
        common(record, entry, name.length);
        record.put(name);
        return bytesOf(record);
    }

    /**
     * What stands after the last entry's bytes.
     *
     * @throws IllegalArgumentException for a file of 4 GiB or more, which would need another form of zip
     */
    public static byte[] directory(List<Entry> entries) {
        int bytes = entries.stream()
                .mapToInt(entry -> CENTRAL_BYTES + entry.name.length())
                .sum();
        ByteBuffer directory = record(bytes + END_BYTES);
        long offset = 0;
        for (Entry entry : entries) {
            byte[] name = entry.name.getBytes(StandardCharsets.US_ASCII);
            directory.putInt(CENTRAL).putShort(VERSION).putShort(VERSION);
            common(directory, entry, name.length);
            // No comment, disk 0, no attributes.
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0);
            directory.putInt((int) offset).put(name);
            offset += LOCAL_BYTES + name.length + entry.size;
        }
        if (offset + directory.capacity() >= LARGEST) {
            throw new IllegalArgumentException("a zip of " + offset + " bytes");
        }
        short count = (short) entries.size();
        directory.putInt(END).putInt(0).putShort(count).putShort(count);
        directory.putInt(bytes).putInt((int) offset).putShort((short) 0);
        return bytesOf(directory);
    }

    private static byte[] bytesOf(ByteBuffer full) {
        byte[] bytes = new byte[full.capacity()];
        full.get(0, bytes);
        return bytes;
    }

    private static void common(ByteBuffer record, Entry entry, int nameLength) {
        record.putShort((short) 0).putShort(STORED).putShort((short) 0).putShort(DATE);
        record.putInt((int) entry.crc).putInt((int) entry.size).putInt((int) entry.size);
        record.putShort((short) nameLength).putShort((short) 0);
    }

    private static ByteBuffer record(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
