/** Compares two checkpoints of one log that were taken at different times: was anything rewritten in between? */
@NullMarked
package id.jejakkinerja.verifier.checkpoint;

import org.jspecify.annotations.NullMarked;
