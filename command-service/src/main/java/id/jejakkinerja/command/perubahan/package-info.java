/**
 * Differences between two versions of a signed document and the reasons that explain them, the same for Renstra and Perjanjian Kinerja
 * (PermenPANRB 53/2014, Lampiran I Bab II.D). Must not know either document.
 */
@NullMarked
package id.jejakkinerja.command.perubahan;

import org.jspecify.annotations.NullMarked;
