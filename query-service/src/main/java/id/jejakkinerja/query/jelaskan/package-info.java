/**
 * "Jelaskan angka ini": how a figure of a table came about, by formula, inputs and events, and whether the log gives the same figure
 * when it is folded from zero (PermenPANRB 53/2014: a report must be accountable). Must not compute a figure of its own and must not
 * know how an explanation is shown.
 */
@NullMarked
package id.jejakkinerja.query.jelaskan;

import org.jspecify.annotations.NullMarked;
