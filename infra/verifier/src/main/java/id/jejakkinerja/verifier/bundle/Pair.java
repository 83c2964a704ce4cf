package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;
import id.jejakkinerja.kernel.evidence.InclusionProof;
import id.jejakkinerja.kernel.evidence.bundle.BundledEvent;

/**
 * An event and its proof, from the same line of both files.
 *
 * @param number of the line, from 1
 * @param checkpoint what the proof has to lead to
 */
record Pair(
        long number,
        String eventLine,
        BundledEvent event,
        String proofLine,
        InclusionProof proof,
        Checkpoint checkpoint) {}
