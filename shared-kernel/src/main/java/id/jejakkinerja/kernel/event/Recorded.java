package id.jejakkinerja.kernel.event;

/**
 * An event as the log holds it.
 *
 * @param position its place in the log; grows, may have gaps
 * @param id its identifier, a UUID
 * @param sequence its place in its stream, from 0 without gaps
 */
public record Recorded<E extends DomainEvent>(
        long position, String id, StreamId stream, long sequence, E event, EventMeta meta) {}
