package id.jejakkinerja.runtime.eventlog;

import java.time.Instant;

/**
 * One line of a log exactly as it is stored, for whoever copies it: nothing is parsed, so nothing can be lost.
 *
 * @param payload stored JSON, byte for byte
 * @param metadata stored JSON, byte for byte
 */
public record LogRow(
        long position,
        String eventId,
        String stream,
        long sequence,
        String kind,
        Instant recordedAt,
        String eventName,
        String eventVersion,
        String payload,
        String metadata) {}
