package id.jejakkinerja.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file from one offset up to another. Several may be read in turns. */
final class Range extends InputStream {
    private final FileChannel file;
    private final long end;
    private long at;

    Range(FileChannel file, long from, long end) {
        this.file = file;
        this.at = from;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (at >= end) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - at)), at);
        at += Math.max(read, 0);
        return read;
    }
}
