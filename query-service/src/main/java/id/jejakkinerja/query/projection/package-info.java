/**
 * The live view: how far streams are folded and what is consolidated from them, kept as rows and brought up to date by one event processor, rebuildable from position 0. Rows and token commit together.
 */
@NullMarked
package id.jejakkinerja.query.projection;

import org.jspecify.annotations.NullMarked;
