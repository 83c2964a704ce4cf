/**
 * What happened, in the law's words: one sealed interface per stream, one record per event, and the stored names that never change. Must not know how events are stored.
 */
@NullMarked
package id.jejakkinerja.kernel.event;

import org.jspecify.annotations.NullMarked;
