package id.jejakkinerja.runtime.eventlog;

import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.Recorded;

/**
 * An event with its stored form beside it.
 *
 * @param name stored name
 * @param version stored version, which may be older than the class it was read into
 * @param payload stored JSON
 * @param metadata stored JSON, strings only
 */
public record StoredEvent(Recorded<DomainEvent> recorded, String name, int version, String payload, String metadata) {}
