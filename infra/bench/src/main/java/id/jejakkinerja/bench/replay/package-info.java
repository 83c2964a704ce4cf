/**
 * How many events a second a rebuild from zero takes: beside a binary COPY of the same rows, and beside Axon as it comes.
 */
@NullMarked
package id.jejakkinerja.bench.replay;

import org.jspecify.annotations.NullMarked;
