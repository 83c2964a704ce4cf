/**
 * How a command gets from JSON to events: parsed, authorised, decided once per command id, retried where two writers met. Knows every stream; no stream knows it.
 */
@NullMarked
package id.jejakkinerja.command.gateway;

import org.jspecify.annotations.NullMarked;
