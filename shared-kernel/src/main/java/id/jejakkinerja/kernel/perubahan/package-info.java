/**
 * Differences between two versions of a signed document, each with its own reason (PermenPANRB 53/2014: an amended PK explains what changed).
 */
@NullMarked
package id.jejakkinerja.kernel.perubahan;

import org.jspecify.annotations.NullMarked;
