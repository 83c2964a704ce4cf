/**
 * Fills the query side's own copy of the log from the topic. Only in the two-service mode: nothing here is picked up by the scan, {@link
 * ReplicaConfiguration} is imported by name. Everything above reads the copy as it would the store. Decision 7.
 */
@NullMarked
package id.jejakkinerja.query.replica;

import org.jspecify.annotations.NullMarked;
