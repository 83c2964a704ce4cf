/**
 * The evidence bundle: a zip with events, their proofs, the checkpoint they lead to and the keys that signed it, in a form of which every
 * byte follows from the evidence. So the same evidence gives the same file, and a verifier that writes the file again finds whatever does
 * not belong there. Plain JDK, like the package above. Judges nothing: what a store holds is written as it is, or no auditor would ever see
 * a tampered row.
 */
@NullMarked
package id.jejakkinerja.kernel.evidence.bundle;

import org.jspecify.annotations.NullMarked;
