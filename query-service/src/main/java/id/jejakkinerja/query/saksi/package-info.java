/**
 * The witness: recomputes every published checkpoint from its own copy of the log, keeps the tree it found, and raises an alarm that does
 * not go away by itself when copy and checkpoint differ. From that tree come the proofs and the evidence bundles that auditors take away.
 * Knows the notary by what it publishes only, and never what an event means.
 */
@NullMarked
package id.jejakkinerja.query.saksi;

import org.jspecify.annotations.NullMarked;
