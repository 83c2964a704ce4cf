/**
 * How many events a second an auditor's machine verifies in an evidence bundle, beside SHA-256 over the same file.
 */
@NullMarked
package id.jejakkinerja.bench.verifier;

import org.jspecify.annotations.NullMarked;
