package id.jejakkinerja.verifier.bundle;

/**
 * Where a stream ends in a bundle.
 *
 * @param events of it
 * @param sequence of the last one, as {@code position} and {@code id} are
 */
public record StreamEnd(long events, long sequence, long position, String id) {}
