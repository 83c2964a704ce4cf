/**
 * Publishes the event store's log to the topic, in its order, each event at least once and none out of turn. Only in the two-service
 * mode: nothing here is picked up by the scan, {@link RelayConfiguration} is imported by name. Decision 7.
 */
@NullMarked
package id.jejakkinerja.command.relay;

import org.jspecify.annotations.NullMarked;
