package id.jejakkinerja.verifier.bundle;

import id.jejakkinerja.kernel.evidence.bundle.BundleFigures;

/**
 * What was counted.
 *
 * @param readme as it stands in the bundle
 * @param figures what the README has to say
 * @param proofs lines
 */
record Totals(String readme, BundleFigures figures, long proofs) {}
