package id.jejakkinerja.query.read;

/**
 * How far the command side's log goes, which a live read waits for. In one process the log is at hand; between two services it is asked
 * for, because the copy cannot know what has not reached it yet.
 */
public interface StoreHead {
    /** Last position known to be written. */
    long position();
}
