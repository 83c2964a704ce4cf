/**
 * The live view: folded states kept as rows, brought up to date by one event processor, rebuildable from position 0. Rows and token commit together.
 */
@NullMarked
package id.jejakkinerja.query.projection;

import org.jspecify.annotations.NullMarked;
