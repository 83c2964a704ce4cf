/**
 * The log of events in PostgreSQL, as Axon stores and streams it and as audits read it. Both services and both modes use the same code; only the table differs.
 */
@NullMarked
package id.jejakkinerja.runtime.eventlog;

import org.jspecify.annotations.NullMarked;
