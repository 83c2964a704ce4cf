package id.jejakkinerja.kernel.evidence.bundle;

import id.jejakkinerja.kernel.evidence.Checkpoint;

/**
 * What the README of a bundle says about it.
 *
 * @param checkpoint of the tree that the proofs lead to
 * @param keys how many
 * @param events how many
 * @param lastId of the event in the last line; empty without events, when {@code lastPosition} is 0
 * @param eventsSha256 of {@code events.ndjson}, lower-case hex
 * @param proofsSha256 of {@code proofs.ndjson}, lower-case hex
 */
public record BundleFigures(
        Checkpoint checkpoint,
        int keys,
        long events,
        long lastPosition,
        String lastId,
        String eventsSha256,
        String proofsSha256) {}
