/**
 * How many leaves a second the notary puts into its tree and signs, beside a binary COPY of the same rows.
 */
@NullMarked
package id.jejakkinerja.bench.notary;

import org.jspecify.annotations.NullMarked;
