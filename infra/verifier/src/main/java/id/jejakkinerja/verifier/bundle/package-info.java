/**
 * Verifies a bundle: {@link id.jejakkinerja.verifier.bundle.BundleFile} reads what is there without believing it, every
 * {@link id.jejakkinerja.verifier.bundle.BundleRule} says what must be true of it, and each rule is needed: without it some forgery
 * passes, which the tests show rule by rule.
 */
@NullMarked
package id.jejakkinerja.verifier.bundle;

import org.jspecify.annotations.NullMarked;
