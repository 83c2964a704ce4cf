/**
 * What the notary makes public of the log and where it is read: by whoever hands out proofs, checks a copy of the log or writes evidence
 * bundles. The seam between the notary, which is part of the command side, and its readers, who may be in another process. Says nothing
 * about how leaves are numbered or keys kept.
 */
@NullMarked
package id.jejakkinerja.runtime.notary;

import org.jspecify.annotations.NullMarked;
