/**
 * What people ask for: one sealed interface per stream, one record per command, and the catalogue of who may send which. Must not know who handles it.
 */
@NullMarked
package id.jejakkinerja.kernel.command;

import org.jspecify.annotations.NullMarked;
