package id.jejakkinerja.runtime.edge;

/**
 * How far the store's log goes, for the query side, which lets a reader see what was acknowledged before it asked.
 *
 * @param position last position written; 0 while the log is empty
 */
public record LogHead(long position) {
    /** Where the command side tells it, to its own deployment only: a reverse proxy has no route to it. */
    public static final String PATH = "/internal/log-head";
}
