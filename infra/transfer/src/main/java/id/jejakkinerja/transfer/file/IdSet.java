package id.jejakkinerja.transfer.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Ids seen so far, as 128 bits of their SHA-256: about 32 bytes of memory each, where strings would take four times that. Two ids of one
 * value would be told apart by nothing short of a broken hash.
 */
final class IdSet {
    private static final int BEGIN = 1 << 12;

    private final MessageDigest digest = LogFileWriter.sha256();
    private long[] high = new long[BEGIN];
    private long[] low = new long[BEGIN];
    private int size;

    /** False when it was there. */
    boolean add(String id) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        if (size > high.length / 8 * 5) {
            grow();
        }
        if (!put(hash.getLong(), hash.getLong())) {
            return false;
        }
        size++;
        return true;
    }

    private boolean put(long h, long l) {
        int mask = high.length - 1;
        int slot = (int) h & mask;
        // A hash of only zeros marks a free slot; nobody will meet one.
        while ((high[slot] | low[slot]) != 0) {
            if (high[slot] == h && low[slot] == l) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        high[slot] = h;
        low[slot] = l;
        return true;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        high = new long[oldHigh.length * 2];
        low = new long[oldHigh.length * 2];
        for (int i = 0; i < oldHigh.length; i++) {
            if ((oldHigh[i] | oldLow[i]) != 0) {
                put(oldHigh[i], oldLow[i]);
            }
        }
    }
}
