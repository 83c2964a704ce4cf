/**
 * The event store over PostgreSQL: Axon's JDBC engine, its transactions and the command bus.
 */
@NullMarked
package id.jejakkinerja.command.store;

import org.jspecify.annotations.NullMarked;
