/** Proves the sample without a database: its data, its play through the pure decisions, and its load through a port. */
@NullMarked
package id.jejakkinerja.local.sample;

import org.jspecify.annotations.NullMarked;
