/**
 * The architecture as a test: each rule of the house is stated once, holds for the whole platform, and is proven to bite by
 * a planted violation. Must not know any class of the platform by more than its name.
 */
@NullMarked
package id.jejakkinerja.verify.architecture;

import org.jspecify.annotations.NullMarked;
