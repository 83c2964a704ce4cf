/**
 * The auditor's program: verifies evidence bundles and compares checkpoints without network, database or platform. Depends on the JDK and
 * {@code kernel.evidence} alone, so that all of it can be read in an afternoon.
 */
@NullMarked
package id.jejakkinerja.verifier;

import org.jspecify.annotations.NullMarked;
