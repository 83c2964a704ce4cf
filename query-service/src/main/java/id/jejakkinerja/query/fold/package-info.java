/**
 * The fold: events in, states out, one way for the live view, the view as of a moment and the auditor's recomputation. Everything is
 * a value. Must not know how events are stored, how states are kept, or what a table looks like.
 */
@NullMarked
package id.jejakkinerja.query.fold;

import org.jspecify.annotations.NullMarked;
