/**
 * What an auditor asks of the log: how the tables of two moments differ and which events lie between them, and what belongs to an event.
 * Must not know how it is asked for: pages and API are elsewhere. Must not write anything.
 */
@NullMarked
package id.jejakkinerja.query.audit;

import org.jspecify.annotations.NullMarked;
