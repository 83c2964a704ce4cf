/**
 * Proof that a log is the log that was signed: the leaf of an event, the Merkle tree over leaves (RFC 6962, RFC 9162), and checkpoints as
 * C2SP signed notes. Plain JDK, so that an auditor's offline program is this package and nothing else. Knows no database and no JSON
 * library, and never what an event means.
 */
@NullMarked
package id.jejakkinerja.kernel.evidence;

import org.jspecify.annotations.NullMarked;
